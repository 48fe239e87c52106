#!/bin/bash
# Uses the system's clipboard, and drags from another program, as an author does on X: pastes a picture, a web page's HTML
# and a list of files that other programs copied, copies for them, and drops a file that a GTK window holds. Looks at what is
# saved: the post's lines, and whether the pictures beside it show what was brought.
#
#   clipboard.sh [COMMAND...]
#
# COMMAND starts the program, by default the README's, and gets the post. Needs what real-window.sh does and xclip; what is
# dragged comes from a GTK program by python3-gi, and where there is none that part is left out and said to be.
. "$(dirname "$(realpath "$0")")/real-window.sh"

[ $# -gt 0 ] || set -- java "-Duser.home=$work" -jar "$project/target/diptych.jar"
posts=$work/site/source/_posts
post=$posts/trial.md
assets=$posts/trial

lay_site() {
    mkdir -p "$posts" "$work/config/diptych" "$work/brought"
    printf 'title: Site\npost_asset_folder: true\n' >"$work/site/_config.yml"
    printf -- '---\ntitle: Trial\n---\nSummary\n<!--more-->\n\n{%% lang_content en %%}\n\nOne.\n\n{%% endlang_content %%}\n' >"$post"
    convert -size 40x30 gradient:red-blue -depth 8 -strip "PNG24:$work/brought/copied.png"
    convert -size 20x20 xc:green -depth 8 -strip "PNG24:$work/brought/leaf.png"
    convert -size 24x24 xc:navy -depth 8 -strip "PNG24:$work/brought/dragged.png"
}

# Offers the file $2 as the type $1 to whoever pastes, as a program does from which it was copied.
copied() { start xclip -selection clipboard -t "$1" -i "$2" && await 10 offers "$1" || fail "xclip offers no $1"; }
offers() { xclip -selection clipboard -t TARGETS -o 2>/dev/null | grep -qx "$1"; }

# At the end of the English text.
at_end() { keys ctrl+1 ctrl+End Return Return; }

# Saves until the post holds the line $1: on a busy machine the keys may be ahead of what they make.
saved_with() {
    await 15 saves_with "$1" || { cat "$post" >&2; fail "the post does not hold: $1"; }
    grep -xE -- "$1" "$post" | sed 's/^/   /'
}
saves_with() {
    keys ctrl+s
    sleep 0.3
    grep -qxE -- "$1" "$post"
}

# In the sheet that "$@" opens, the picture is said to show $1, and taken.
picture_taken() {
    local shown=$1; shift
    [ $# -eq 0 ] || opens "$@"
    xdotool type --delay 20 "$shown"
    keys Return
}

# Whether a picture in the asset folder shows what the picture $1 does.
kept() { await 10 keeps "$1" || { ls -R "$posts" >&2; fail "no picture in the asset folder shows $1"; }; }
keeps() {
    local each
    for each in "$assets"/*.png; do
        compare -metric AE "$each" "$1" null: >/dev/null 2>&1 && return
    done
    return 1
}

lay_site
screen
start "$@" "$post"
activate Trial
takes_keys

say "A picture of another program"
copied image/png "$work/brought/copied.png"
at_end
picture_taken gradient ctrl+v
saved_with '!\[gradient\]\(trial-[0-9-]+\.png\)'
kept "$work/brought/copied.png"

say "HTML of a web page"
printf '<p>Some <b>bold</b> and <a href="https://example.com/">a link</a></p>' >"$work/brought/page.html"
copied text/html "$work/brought/page.html"
at_end
keys ctrl+v
saved_with 'Some \*\*bold\*\* and \[a link\]\(https://example\.com/\)'

say "Files of a file manager"
printf 'file://%s\r\n' "$work/brought/leaf.png" >"$work/brought/list"
copied text/uri-list "$work/brought/list"
at_end
picture_taken leaf ctrl+v
saved_with '!\[leaf\]\(leaf\.png\)'
kept "$work/brought/leaf.png"

say "Copied for other programs"
at_end
xdotool type --delay 20 'Copied words.'
keys shift+Home ctrl+c
copies_out() { [ "$(timeout 2 xclip -selection clipboard -o 2>/dev/null)" = "Copied words." ]; }
await 10 copies_out || fail "xclip gets no words from the window"
echo "   Copied words."

# A window from which a picture file can be dragged.
say "Dragged from another program"
cat >"$work/drag.py" <<'PY'
import sys
import gi
gi.require_version('Gtk', '3.0')
from gi.repository import Gdk, Gtk
window = Gtk.Window(title='source of drags')
window.set_default_size(160, 100)
window.move(0, 650)
held = Gtk.EventBox()
held.add(Gtk.Label(label='drag me'))
held.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
held.drag_source_add_uri_targets()
held.connect('drag-data-get', lambda w, c, data, i, t: data.set_uris(['file://' + sys.argv[1]]))
window.add(held)
window.connect('destroy', Gtk.main_quit)
window.show_all()
Gtk.main()
PY
if ! /usr/bin/python3 -c "import gi; gi.require_version('Gtk', '3.0')" 2>/dev/null; then
    echo "   left out: there is no python3-gi with GTK 3"
else
    start /usr/bin/python3 "$work/drag.py" "$work/brought/dragged.png"
    activate 'source of drags'
    source=$(windows 'source of drags' | tail -n 1)
    eval "$(xdotool getwindowgeometry --shell "$source")"
    xdotool mousemove $((X + 80)) $((Y + 50)) mousedown 1
    # Step by step, as a hand does: a drag begins once the pointer has moved some way.
    for step in 1 2 3 4 5 6 7 8; do
        xdotool mousemove $((X + 80 + step * 40)) $((Y + 50 - step * 40))
        sleep 0.1
    done
    sleep 0.5
    xdotool mouseup 1
    activate Trial
    still
    picture_taken dragged
    saved_with '.*!\[dragged\]\(dragged\.png\).*'
    kept "$work/brought/dragged.png"
fi

! grep -E 'Exception|Error' "$work"/*.log || fail "the log has an exception"
say "BROUGHT"
