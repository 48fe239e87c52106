#!/bin/bash
# Writes a bilingual post from nothing, as an author does with the mouse and keys, in a fresh Hexo site: opened, a new post,
# both bodies with three formulas, two citations whose references are added, a picture pasted, a table, saved and exported.
# Counts every step, and looks at what is saved and exported.
#
#   new-post.sh [COMMAND...]
#
# COMMAND starts the program, by default the README's, and gets the site. PICTURES=FOLDER keeps a picture of each step.
# Needs what real-window.sh does and xclip.
. "$(dirname "$(realpath "$0")")/real-window.sh"

[ $# -gt 0 ] || set -- java "-Duser.home=$work" -jar "$project/target/diptych.jar"
site=$work/site
post=$site/source/_posts/Two-tides.md
count=0

# A choice, a shortcut, a field that is filled or a sheet that is confirmed; typing prose is the author's own work.
step() {
    count=$((count + 1))
    still
    picture "$(printf '%02d' "$count")"
    printf '%4d  %s\n' "$count" "$*"
}
write() { xdotool type --delay "${PACE:-25}" "$1"; }

lay_site() {
    mkdir -p "$site"/{source/_posts,scaffolds} "$work/config/diptych" "$work/brought"
    printf 'title: Tides\nauthor: A\npost_asset_folder: true\nlanguage: [en, zh-CN]\n' >"$site/_config.yml"
    printf -- '---\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---\n' >"$site/scaffolds/post.md"
    printf '{"dependencies": {"hexo": "7.3.0", "hexo-renderer-pandoc": "0.3.1"}}\n' >"$site/package.json"
    convert -size 40x30 gradient:red-blue -depth 8 -strip "PNG24:$work/brought/copied.png"
}

gaps_left() { grep -oF '<!-- diptych: translate -->' "$post" | wc -l; }

copied() { start xclip -selection clipboard -t "$1" -i "$2" && await 10 offers "$1" || fail "xclip offers no $1"; }
offers() { xclip -selection clipboard -t TARGETS -o 2>/dev/null | grep -qx "$1"; }
begins() { windows 'Two tides — ' >/dev/null; }
# Saves until the file $1 holds the text $2.
saved_with() {
    await 20 saves_with "$1" "$2" || { cat "$1" >&2; fail "$1 does not hold: $2"; }
}
saves_with() {
    keys ctrl+s
    sleep 0.5
    grep -qF -- "$2" "$1"
}

lay_site
screen
start "$@" "$site"
activate Diptych
await 60 shows_post || fail "nothing is shown"

say "The post"
opens ctrl+n
step "New post (Ctrl+N)"
write 'Two tides'
step "its title"
keys Return
await 60 begins || fail "the post does not open"
step "made"
await 60 test -s "$post" || fail "no $post"
takes_keys

say "English: three formulas, two citations, a picture, a table"
keys ctrl+1
# shellcheck disable=SC2016 # these are formulas
write 'The tide at $\phi$ rises twice a day, as was seen '
cat >"$work/brought/works.bib" <<'BIB'
@article{darwin1879, author={Darwin, George}, title={On the tides}, journal={Phil. Trans.}, year={1879}}
@book{laplace1799, author={Laplace, Pierre-Simon}, title={Celestial mechanics}, publisher={Duprat}, year={1799}}
BIB
copied UTF8_STRING "$work/brought/works.bib"
opens ctrl+alt+r
step "Add references (Ctrl+Alt+R)"
keys ctrl+v
step "two pasted"
keys ctrl+Return
step "added and cited"
write '.'
keys Return Return
# shellcheck disable=SC2016
write '$$h = a \cos \omega t$$'
keys Return Return
# shellcheck disable=SC2016
write 'Its period is $T$.'
keys Return Return
copied image/png "$work/brought/copied.png"
opens ctrl+v
step "a picture pasted (Ctrl+V)"
write 'the sea'
step "what it shows"
keys Return
step "put in"
keys Return Return ctrl+alt+c
step "a table (Ctrl+Alt+C)"
write 'Port'; keys Tab; write 'Range'; keys Tab; write 'Brest'; keys Tab; write '4 m'
saved_with "$post" '| Brest | 4 m'
saved_with "$post" '{% ref darwin1879 laplace1799 %}.'

say "Chinese: all that stays as it is, from the English"
keys alt+l
step "Languages"
keys o
step "what the other language lacks"
saved_with "$post" '<!-- diptych: translate -->'
[ "$(grep -cF '$$h = a \cos \omega t$$' "$post")" = 2 ] || fail "the formula stands in one language only"
gaps=$(gaps_left)
keys ctrl+2 ctrl+Home alt+Page_Down
step "the first gap (Alt+Page Down)"
write 'chaoxi'
saved_with "$post" 'chaoxi'
[ "$(gaps_left)" -eq $((gaps - 1)) ] || fail "what is written does not take the place of the mark"

say "Exported"
opens ctrl+shift+x
step "Export (Ctrl+Shift+X)"
keys Return
page=$work/Two-tides.html
await 30 test -s "$page" || fail "no $page"
step "confirmed"
for each in 'the sea' 'Brest' 'Darwin, G. (1879)' 'Laplace, P.-S. (1799)'; do
    grep -qF "$each" "$page" || fail "the page lacks: $each"
done
compare -metric AE "$(find "${post%.md}" -name '*.png')" "$work/brought/copied.png" null: 2>/dev/null ||
    fail "the picture in the post's folder is another"

! grep -E 'Exception|Error' "$work"/*.log || fail "the log has an exception"
say "$count STEPS"
[ "$count" -le 16 ] || fail "more than 16"
