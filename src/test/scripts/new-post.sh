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

copied() { start xclip -selection clipboard -t "$1" -i "$2" && await 10 offers "$1" || fail "xclip offers no $1"; }
offers() { xclip -selection clipboard -t TARGETS -o 2>/dev/null | grep -qx "$1"; }
