#!/bin/bash
# Proves a .deb as an author meets it: in a clean Debian, apt installs it with what it depends on; a user whose name and
# home are Chinese starts it from its menu entry and opens a post by association, writes in both languages, sees the page
# change, saves and exports, by the keyboard alone; a newer package takes its place; apt removes it, and nothing stays but
# the user's own.
#
#   packaging/prove-deb.sh FILE.deb [FOLDER]
#
# It needs fcitx5, fcitx5-chinese-addons and dbus-daemon; what else, and where another Debian is named, stands in
# clean-debian.sh.
. "$(dirname "$(realpath "$0")")/clean-debian.sh"
. "$here/../src/test/scripts/input-methods.sh"
english="The dial also keeps moonlight."
chinese="你好，世界。"
started=()

type_english() { xdotool type "$english"; }
# With the input method, which runs outside of the clean Debian, as pinyin; Ctrl+Space calls it and sends it away.
type_chinese() {
    keys ctrl+space
    xdotool type --delay 90 nihao
    keys space comma
    xdotool type --delay 90 shijie
    picture composing
    keys space period ctrl+space
}

# Whether the page, the right third of the window, has changed by more than a caret since the picture before typing.
page_changed() {
    picture now
    [ "$(differing_pixels -extract 420x560+860+180 "$out/before.png" "$out/now.png")" -gt 150 ]
}

# Ends body $1 with a paragraph that $2 types, and waits for the page to show it.
write() {
    picture before
    keys "ctrl+$1" ctrl+End Return
    "$2"
    await 30 page_changed || fail "the page did not change"
    await 30 still
    picture "typed-$1"
}

# What the file must hold at the end: the post as it was, and a paragraph more at the end of each body.
expected() {
    awk '/^{% endlang_content %}/ { body++; if (body == 1) print en; else print zh } { print }' \
        en="$english" zh="$chinese" "$here/proof-post.md"
}

# Exports as $1, md or html: the sheet opens on the formats, an arrow ($2, if any) chooses, Enter exports, Escape closes.
export_as() {
    keys ctrl+shift+x
    await 20 still
    [ $# -eq 1 ] || keys "$2"
    await 20 still
    picture "export-$1"
    keys Return
    await 30 test -s "$root$home/中文 名字.$1" || fail "not exported as $1"
    await 20 still
    picture "exported-$1"
    keys Escape
    await 20 still
}

# One file with both paragraphs, the formula and what sets it; nothing in it is fetched, nor may be.
is_whole_page() {
    local each
    for each in "$english" "$chinese" '\tan\theta' MathJax "default-src 'none'"; do
        grep -qF "$each" "$1" || fail "the page lacks $each"
    done
    ! grep -oiE "(src|srcset)=[\"']?(https?:)?//.{40}|<link[^>]+stylesheet|@import|url\([\"']?(https?:)?//" "$1" || fail "the page fetches"
}

clean_debian
say "What the package depends on comes first, so that what stays after it can be told apart"
in_root apt-get satisfy -y -qq "$(dpkg-deb --field "$package" Depends)" >>"$out/apt.log"
everything_in >"$out/before"

say "apt installs the file"
in_root apt-get install -y -qq /package/diptych.deb >>"$out/apt.log"
in_root dpkg --verify diptych || fail "the files are not those of the package"
grep '^Name' "$root/usr/share/applications/diptych.desktop"
in_root desktop-file-validate /usr/share/applications/diptych.desktop
du -sh --apparent-size "$root/opt/diptych" | cut -f1 | sed 's/^/installed: /'
! grep -rs diptych "$root/etc" "$root/usr/share/applications/mimeapps.list" || fail "a default was changed"

say "$user starts it from the menu, with fcitx5 to type Chinese"
screen
fcitx5_pinyin "$temporary/im" False || fail "no input method"
start started-from-the-menu "gtk-launch diptych"
leave

say "$user opens 中文 名字.md by association"
as_user "gio mime text/markdown"
start opened "gio open '$post'" "A Dial in the Pocket"

say "It types into both bodies and sees the page change"
write 1 type_english
write 2 type_chinese

say "It saves and exports"
keys ctrl+s
await 20 grep -q "$chinese" "$root$post" || fail "not saved"
export_as html
export_as md Down
leave
expected >"$out/expected.md"
cmp "$out/expected.md" "$root$post" || fail "the saved file is not what was typed"
cmp "$out/expected.md" "$root$home/中文 名字.md" || fail "the exported post is not the post"
is_whole_page "$root$home/中文 名字.html"
[ ! -e "$root$home/.openjfx" ] || fail "natives were unpacked into the user's home"

say "A second run of the installer over the first, and a newer one over it"
in_root apt-get install -y -qq --reinstall /package/diptych.deb >>"$out/apt.log"
dpkg-deb --raw-extract "$package" "$root/package/next"
sed -i "s/^Version: .*/&+next/" "$root/package/next/DEBIAN/control"
dpkg-deb -Znone --root-owner-group --build "$root/package/next" "$root/package/next.deb" >>"$out/apt.log"
in_root apt-get install -y -qq /package/next.deb >>"$out/apt.log"
in_root dpkg-query --show diptych
start upgraded "gio open '$post'" "A Dial in the Pocket"
leave

say "apt removes it, and says in the user's language what stays"
in_root env LC_ALL=zh_CN.UTF-8 apt-get purge -y -qq diptych | tee -a "$out/apt.log" | grep "^Diptych 已移除"
nothing_left
cmp "$out/expected.md" "$root$post" || fail "the post was touched"

say "PROVED"
