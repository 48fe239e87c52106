#!/bin/bash
# Types Chinese with an input method, pinyin by key events, as an author does: into both bodies, the front matter's form,
# the find field and a sheet; gives words up by Escape and by a click elsewhere; undoes one; types on when the input method
# has ended; saves, and compares the files' bytes. A Tk window proves first that the input method works at all: where it does not, the status is 3.
#
#   type-chinese.sh fcitx5 [COMMAND...]      with fcitx5, which shows what is composed in a window of its own
#   type-chinese.sh ibus [COMMAND...]        with ibus, which lets the program show it
#
# COMMAND starts the program, by default the README's, and gets the post. PICTURES=FOLDER keeps pictures of each
# composition, THEME=dark takes them in the dark theme. Needs what real-window.sh and input-methods.sh do, and python3-tk.
. "$(dirname "$(realpath "$0")")/real-window.sh"
. "$project/src/test/scripts/input-methods.sh"

method=${1:-fcitx5}
shift || true
[ $# -gt 0 ] || set -- java "-Duser.home=$work" -jar "$project/target/diptych.jar"
post=$work/site/source/_posts/trial.md

lay_site() {
    mkdir -p "$(dirname "$post")" "$work/config/diptych"
    echo "title: Site" >"$work/site/_config.yml"
    cat >"$post" <<'POST'
---
title: Trial
---
Summary
<!--more-->

{% lang_content en %}

One.

{% endlang_content %}

{% lang_content zh %}

一。

{% endlang_content %}
POST
    cp "$post" "$work/expected.md"
}

# Types the pinyin $1; the picture $2 is taken, and where candidates stand kept, before it is chosen or given up.
compose() {
    xdotool type --delay 60 "$1"
    if [ $# -gt 1 ]; then
        await 15 candidates || fail "no candidates for $1"
        still
        picture "$method-${THEME:-light}-$2"
        candidates
    fi
}

# The window in which the input method offers words, as X=… Y=… WIDTH=… HEIGHT=…; fails while there is none.
candidates() {
    local each
    for each in $(xdotool search --onlyvisible --class 'fcitx|ibus-ui' 2>/dev/null); do
        eval "$(xdotool getwindowgeometry --shell "$each" 2>/dev/null)"
        [ "${WIDTH:-0}" -gt 60 ] && return
    done
    return 1
}

no_candidates() { ! candidates; }

choose() { keys space; }

# Candidates stand right of $1 and between the heights $2 and $3 of the screen: beside the caret, not at the window's foot.
beside() { await 15 are_beside "$@" || fail "candidates at $X,$Y, not right of $1 between $2 and $3"; }
are_beside() { candidates && [ "$X" -ge "$1" ] && [ "$Y" -ge "$2" ] && [ "$Y" -le "$3" ]; }

# In the expected file the text $1, once there, becomes $2.
expect() { sed -i "s/$1/$2/" "$work/expected.md"; }

# Saves until the post is what is expected: on a busy machine the keys may be ahead of what they make.
saved_as_expected() {
    await 20 saves_as_expected || { diff "$work/expected.md" "$post" >&2 || true; fail "$1"; }
    echo "   $1: as typed"
}
saves_as_expected() {
    keys ctrl+s
    sleep 0.5
    cmp -s "$work/expected.md" "$post"
}

control() {
    cat >"$work/control.py" <<'TK'
import sys, tkinter
window = tkinter.Tk()
window.title('control')
window.geometry('+400+300')
field = tkinter.Entry(window)
field.pack()
field.focus_force()
def keep(*_):
    if field.get() == '\u4f60\u597d':
        open(sys.argv[1], 'w', encoding='utf-8').write(field.get())
        window.destroy()
    else:
        window.after(100, keep)
keep()
window.mainloop()
TK
    start /usr/bin/python3 "$work/control.py" "$work/control"
    activate control
    # Right after its start an input method may let the first letters through.
    for _ in 1 2 3 4 5; do
        compose nihao
        choose
        await 3 grep -qsx 你好 "$work/control" && echo "   control: 你好" && return
        keys Escape End shift+Home BackSpace
    done
    echo "the rig types no Chinese" >&2
    exit 3
}

lay_site
language en_US
screen
say "$method, and a Tk field to prove it"
"${method}_pinyin" "$work/im" || { tail -n 20 "$work"/im/*.log >&2; echo "$method does not start" >&2; exit 3; }
daemon=${started[-1]}
control

say "The program"
[ -z "${THEME:-}" ] || { mkdir -p "$work/config/diptych"; echo "theme=${THEME^^}" >"$work/config/diptych/settings.properties"; }
start "$@" "$post"
activate Trial
takes_keys

say "Both bodies"
keys ctrl+1 ctrl+Home Down End
compose nihao first-body
beside 100 200 500
first=$X
choose
expect 'One\.' 'One.你好'
saved_as_expected "the first body"
keys ctrl+2 ctrl+Home Down End
compose shijie second-body
beside $((first + 200)) 200 500
choose
expect '一。' '一。世界'
saved_as_expected "the second body"

say "Escape, a click elsewhere, undo"
compose zhong
keys Escape
compose zhong given-up
xdotool mousemove 600 600 click 1
await 15 no_candidates || fail "candidates stay after a click elsewhere"
keys ctrl+1 ctrl+Home Down End period
# Pinyin makes of a full stop a Chinese one; letters left over would come with it.
expect 'One\.你好' 'One.你好。'
saved_as_expected "nothing left over"
compose zhongwen
choose
keys ctrl+z
saved_as_expected "undone at once"

say "The form, the find field, a sheet"
opens ctrl+shift+y
keys End
compose biaoti form
beside 100 100 400
choose
expect 'title: Trial' 'title: Trial标题'
saved_as_expected "the form"
keys ctrl+1 ctrl+Home
opens ctrl+f
compose nihao find
beside 50 80 400
choose
# What is found is selected when the field closes.
still
keys Return Escape ctrl+b
expect 'One\.你好' 'One.**你好**'
saved_as_expected "the find field"
opens ctrl+n
compose xinwen sheet
beside 200 150 600
choose
keys Return
await 20 test -s "$work/site/source/_posts/新闻.md" || fail "no post called 新闻"
grep -qx 'title: 新闻' "$work/site/source/_posts/新闻.md" || fail "the new post has another title"
echo "   a sheet: 新闻.md"

await 30 windows '新闻 — ' >/dev/null || fail "the new post does not open"
until windows 'Trial.* — ' >/dev/null; do
    keys ctrl+w
    await 5 windows 'Trial.* — ' >/dev/null || fail "the new post does not close"
done
takes_keys
if [ "$method" = fcitx5 ]; then
    say "Many keys at once, which the input method has no use for"
    keys ctrl+1 ctrl+Home Down End ctrl+space
    xdotool type --delay 2 "$(printf ' The dial also keeps moonlight.%.0s' 1 2 3 4 5)"
    expect '\*\*你好\*\*。' "**你好**。$(printf ' The dial also keeps moonlight.%.0s' 1 2 3 4 5)"
    saved_as_expected "each of them, in order"
fi
say "The input method ends, and keys arrive as they are"
kill "$daemon"
await 20 gone "$daemon" && await 20 no_input_method || fail "$method does not end"
keys ctrl+1 ctrl+Home Down Home
xdotool type --delay 60 plain
expect 'One\.' 'plainOne.'
saved_as_expected "without an input method"

! grep -E 'Exception|Error' "$work"/*.log || fail "the log has an exception"
say "TYPED"
