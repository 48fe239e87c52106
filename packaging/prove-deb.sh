#!/bin/bash
# Proves a .deb as an author meets it: in a clean Debian, apt installs it with what it depends on; a user whose name and
# home are Chinese starts it from its menu entry and opens a post by association, writes in both languages, sees the page
# change, saves and exports; a newer package takes its place; apt removes it, and nothing stays but the user's own.
#
#   packaging/prove-deb.sh FILE.deb [FOLDER]
#
# FOLDER (target/proof) gets the log and the pictures. Needs root, for mounts of its own, and debootstrap, Xvfb, xdotool
# and ImageMagick, none of which is installed in the clean Debian. DEBIAN_MIRROR and DEBIAN_SUITE name another Debian;
# DEBIAN_BASE keeps its root in a folder for the next time.
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(dirname "$(realpath "$0")")
deb=$(realpath "$1")
out=$(realpath -m "${2:-target/proof}")
if [ "${IN_OWN_NAMESPACE:-}" != yes ]; then
    # Mounts and processes of the proof end with it.
    mkdir -p "$out"
    IN_OWN_NAMESPACE=yes exec unshare --mount --pid --fork --kill-child "$here/prove-deb.sh" "$deb" "$out" > >(tee "$out/log") 2>&1
fi

mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
suite=${DEBIAN_SUITE:-bookworm}
base=${DEBIAN_BASE:-$(mktemp -d)/base}
root=$(mktemp -d)/root
user=李明
home=/home/李明
post="$home/文章/中文 名字.md"
exported="$home/中文 名字.md"

say() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; picture failed || true; exit 1; }
in_root() { DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
as_user() { chroot "$root" su --login "$user" --command "export DISPLAY=$DISPLAY LANG=zh_CN.UTF-8; unset LC_ALL; $*"; }
picture() { import -window root "$out/$1.png"; }
keys() { xdotool key --delay 40 "$@"; sleep 0.3; }
# For a Chinese letter xdotool makes a key, and unmakes it when the delay is over: a busy machine must have seen it by then.
text() {
    local i letter
    for ((i = 0; i < ${#1}; i++)); do
        letter=${1:i:1}
        case $letter in
        [[:ascii:]]) xdotool type "$letter" ;;
        *) xdotool type --delay 1600 "$letter" ;;
        esac
    done
}

# Waits up to $1 seconds until the rest, a command, succeeds.
await() {
    local deadline=$((SECONDS + $1)); shift
    until "$@"; do
        [ "$SECONDS" -lt "$deadline" ] || return 1
        sleep 0.5
    done
}

# Whether the page, in the right part of the window, has changed by more than a caret since the picture before typing.
page_changed() {
    picture now
    local pixels
    pixels=$(compare -metric AE -extract "$page" "$out/before.png" "$out/now.png" null: 2>&1 || true)
    [ "${pixels%%.*}" -gt 150 ]
}
page=420x560+860+180

# Ends a body with a paragraph $2, by the keyboard, and waits for the page to show it.
write() {
    picture before
    keys "ctrl+$1" ctrl+End Return
    text "$2"
    await 30 page_changed || fail "the page did not change"
    await 30 still
    picture "typed-$1"
}

# What the file must hold at the end: the post as it was, and a paragraph more at the end of each body.
expected() {
    awk '/^{% endlang_content %}/ { body++; if (body == 1) print en; else print zh } { print }' \
        en="The dial also keeps moonlight." zh="日晷也留得住月光。" "$here/proof-post.md"
}

# Closes the program by its own shortcut.
leave() {
    keys ctrl+q
    await 20 window_gone || fail "the window did not close"
    wait "$!" || true
}

window_gone() { ! window_shown; }
window_shown() { xdotool search --onlyvisible --name Diptych >/dev/null 2>&1; }
# Whether the screen shows something, and shows the same a while later.
still() {
    picture a
    [ "$(identify -format %k "$out/a.png")" -gt 50 ] || return 1
    sleep 1.5
    picture b
    [ "$(compare -metric AE "$out/a.png" "$out/b.png" null: 2>&1 || true)" -lt 400 ]
}
everything_in() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./var/lib/apt \
    -o -path ./var/lib/dpkg -o -path ./var/cache -o -path ./var/log -o -path ./package -o -path ./tmp/.X11-unix \) -prune -o -print | sort); }

say "A clean Debian $suite"
[ -d "$base/usr" ] || debootstrap --variant=minbase --include=ca-certificates "$suite" "$base" "$mirror" >"$out/debootstrap.log"
trap 'umount --lazy "$root/proc"; rm -rf --one-file-system "$root"' EXIT
mkdir -p "$root" && cp -a "$base/." "$root"
mount -t proc proc "$root/proc"
mkdir -p "$root/package" && cp "$deb" "$root/package/diptych.deb"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
rm -f "$root/usr/sbin/policy-rc.d"
for conf in /etc/apt/apt.conf.d/*proxy*; do [ ! -f "$conf" ] || cp "$conf" "$root/etc/apt/apt.conf.d/"; done
in_root apt-get update -qq

say "What a desktop has, and a user whose name and home are Chinese"
# gtk-launch and gio are what menus and file managers start programs with; the locale is the user's.
in_root apt-get install -y -qq --no-install-recommends libgtk-3-bin libglib2.0-bin locales desktop-file-utils >"$out/apt.log"
echo "zh_CN.UTF-8 UTF-8" >"$root/etc/locale.gen" && in_root locale-gen >>"$out/apt.log"
in_root useradd --badname --create-home --home-dir "$home" --shell /bin/bash "$user"
mkdir "$root$home/文章" && cp "$here/proof-post.md" "$root$post" && in_root chown -R "$user:" "$home/文章"

say "What the package depends on comes first, so that what stays after it can be told apart"
in_root apt-get satisfy -y -qq "$(dpkg-deb --field "$deb" Depends)" >>"$out/apt.log"
in_root apt-get install -y -qq --no-install-recommends fonts-noto-cjk xdg-utils >>"$out/apt.log"
everything_in >"$out/before"

say "apt installs the file"
in_root apt-get install -y -qq /package/diptych.deb >>"$out/apt.log"
in_root dpkg --verify diptych || fail "the files are not those of the package"
grep '^Name' "$root/usr/share/applications/diptych.desktop"
in_root desktop-file-validate /usr/share/applications/diptych.desktop
du -sh --apparent-size "$root/opt/diptych" | cut -f1 | sed 's/^/installed: /'
! grep -rs diptych "$root/etc" "$root/usr/share/applications/mimeapps.list" || fail "a default was changed"

say "A screen of its own"
# Its socket lies inside the clean Debian; outside it is seen in this namespace alone.
mkdir -p /tmp/.X11-unix "$root/tmp/.X11-unix"
chmod 1777 "$root/tmp/.X11-unix"
mount --bind "$root/tmp/.X11-unix" /tmp/.X11-unix
Xvfb -displayfd 3 -nolisten tcp -screen 0 1280x800x24 3>"$out/display" 2>/dev/null &
await 10 test -s "$out/display" || fail "no X server"
DISPLAY=:$(cat "$out/display"); export DISPLAY

say "$user starts it from the menu"
as_user "gtk-launch diptych" >"$out/program.log" 2>&1 &
await 90 window_shown || fail "no window"
await 60 still || fail "the window does not come to rest"
picture started-from-the-menu
leave

say "$user opens 中文 名字.md by association"
as_user "gio mime text/markdown" | tee -a "$out/program.log"
as_user "gio open '$post'" >>"$out/program.log" 2>&1 &
await 90 window_shown || fail "no window for the post"
await 60 still || fail "the window does not come to rest"
picture opened

say "It types into both bodies and sees the page change"
write 1 "The dial also keeps moonlight."
write 2 "日晷也留得住月光。"

say "It saves and exports"
keys ctrl+s
await 20 grep -q "月光" "$root$post" || fail "not saved"
keys ctrl+shift+x
await 20 still
# The sheet's second choice is the post as it is; below, to the right, its button.
xdotool mousemove 450 359 click 1
sleep 1
picture export
xdotool mousemove 870 572 click 1
await 30 test -s "$root$exported" || fail "not exported"
await 20 still
picture exported
expected >"$out/expected.md"
diff "$out/expected.md" "$root$post" || fail "the saved file is not what was typed"
diff "$out/expected.md" "$root$exported" || fail "the exported post is not the post"
# A click beside the sheet closes it.
xdotool mousemove 100 765 click 1
leave
[ ! -e "$root$home/.openjfx" ] || fail "natives were unpacked into the user's home"

say "A second run of the installer over the first, and a newer one over it"
in_root apt-get install -y -qq --reinstall /package/diptych.deb >>"$out/apt.log"
dpkg-deb --raw-extract "$deb" "$root/package/next"
sed -i "s/^Version: .*/&+next/" "$root/package/next/DEBIAN/control"
dpkg-deb -Znone --root-owner-group --build "$root/package/next" "$root/package/next.deb" >>"$out/apt.log"
in_root apt-get install -y -qq /package/next.deb >>"$out/apt.log"
in_root dpkg-query --show diptych
as_user "gio open '$post'" >>"$out/program.log" 2>&1 &
await 90 window_shown || fail "the upgraded program does not start"
await 60 still
picture upgraded
leave

say "apt removes it"
in_root apt-get purge -y -qq diptych | tee -a "$out/apt.log" | grep -i diptych
everything_in >"$out/after"
left=$(comm -13 "$out/before" "$out/after" | grep -v "^./home/" || true)
echo "left outside of homes: ${left:-nothing}"
[ -z "$left" ] || fail "something is left"
# dpkg takes away a folder that is empty at the end and in no other package, as /opt is here.
gone=$(comm -23 "$out/before" "$out/after" | grep -vx ./opt || true)
[ -z "$gone" ] || fail "something is gone: $gone"
! grep -rs diptych "$root/usr/share/applications" "$root/etc" || fail "the desktop still knows it"
diff "$out/expected.md" "$root$post" || fail "the post was touched"
echo "the user's own:" && comm -13 "$out/before" "$out/after"

say "PROVED"
