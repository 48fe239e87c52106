# shellcheck shell=bash
# What the proofs of the Linux packages share: a clean Debian with a user whose name and home are Chinese, a screen, and
# looking at what is on it. Sourced by prove-deb.sh and prove-rpm.sh, whose words are the package and the folder that gets
# the log and the pictures (target/proof).
#
# Needs root, for mounts of its own, and debootstrap, Xvfb, openbox, xdotool, xprop and ImageMagick, none of which is
# installed in the clean Debian. DEBIAN_MIRROR and DEBIAN_SUITE name another Debian; DEBIAN_BASE keeps its root in a folder
# for the next time.
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(dirname "$(realpath "$0")")
package=$(realpath "$1")
out=$(realpath -m "${2:-target/proof}")
kind=${package##*.}
if [ "${IN_OWN_NAMESPACE:-}" != yes ]; then
    # Mounts and processes of the proof end with it.
    mkdir -p "$out"
    IN_OWN_NAMESPACE=yes exec unshare --mount --pid --fork --kill-child "$0" "$package" "$out" > >(tee "$out/$kind.log") 2>&1
fi
temporary=$(mktemp -d)
root=$temporary/root
user=李明
home=/home/李明
post="$home/文章/中文 名字.md"

say() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; picture "$kind-failed" || true; exit 1; }
not() { ! "$@"; }
in_root() { DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes chroot "$root" "$@"; }
install() { in_root apt-get install -y -qq --no-install-recommends "$@" >>"$out/apt.log"; }
as_user() { chroot "$root" su --login "$user" --command "export DISPLAY=${DISPLAY:-} XMODIFIERS=${XMODIFIERS:-} LANG=zh_CN.UTF-8; unset LC_ALL; $*"; }
picture() { import -window root "$out/$1.png"; }
keys() { xdotool key --delay 40 "$@"; sleep 0.3; }

# Waits up to $1 seconds until the rest, a command, succeeds.
await() {
    local deadline=$((SECONDS + $1)); shift
    until "$@"; do
        [ "$SECONDS" -lt "$deadline" ] || return 1
        sleep 0.5
    done
}

differing_pixels() { compare -metric AE "$@" null: 2>&1 | cut -d. -f1 || true; }
window() { xdotool search --onlyvisible --name "${1:-Diptych}" >/dev/null 2>&1; }
# Whether the screen shows something, and shows the same a while later.
still() {
    picture a
    [ "$(identify -format %k "$out/a.png")" -gt 50 ] || return 1
    sleep 1.5
    picture b
    [ "$(differing_pixels "$out/a.png" "$out/b.png")" -lt 400 ]
}

# Starts the program by the command $2, and takes the picture $1 when its window, that of the post titled $3 if there is
# one, has come to rest.
start() {
    as_user "$2" >>"$out/program.log" 2>&1 &
    await 90 window || fail "no window"
    [ $# -lt 3 ] || await 60 window "$3" || fail "the post does not open"
    await 60 still || fail "the window does not come to rest"
    picture "$1"
}
# Closes the program by its own shortcut.
leave() {
    keys ctrl+q
    await 20 not window || fail "the window did not close"
    wait "$!" || true
}

everything_in() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./var/lib/apt -o -path ./var/lib/dpkg \
    -o -path ./var/lib/rpm -o -path ./var/cache -o -path ./var/log -o -path ./package -o -path ./tmp/.X11-unix \) -prune -o -print | sort); }
# Whether all is as it was when everything_in was kept in "before", but for what is the user's own.
nothing_left() {
    everything_in >"$out/after"
    # dpkg takes away a folder that is empty at the end and in no other package, as /opt is here.
    local others
    others=$(diff "$out/before" "$out/after" | grep '^[<>]' | grep -vE '^(> \./home/|< \./opt$)' || true)
    [ -z "$others" ] || fail "left (>) or gone (<): $others"
    ! grep -rs diptych "$root/usr/share/applications" "$root/etc" || fail "the desktop still knows it"
    echo "left outside of homes: nothing; the user's own:" && comm -13 "$out/before" "$out/after"
}

clean_debian() {
    local base=${DEBIAN_BASE:-$temporary/base} suite=${DEBIAN_SUITE:-bookworm}
    say "A clean Debian $suite, and a user whose name and home are Chinese"
    [ -d "$base/usr" ] || debootstrap --variant=minbase --include=ca-certificates "$suite" "$base" \
        "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" >"$out/debootstrap.log"
    trap 'umount --lazy "$root/proc"; rm -f "$out"/{a,b,before,now}.png; rm -rf --one-file-system "$temporary"' EXIT
    mkdir -p "$root" && cp -a "$base/." "$root"
    mount -t proc proc "$root/proc"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    mkdir "$root/package" && cp "$package" "$root/package/diptych.$kind"
    echo 'Dpkg::Use-Pty "0";' >"$root/etc/apt/apt.conf.d/no-terminal"
    in_root apt-get update -qq
    # gtk-launch and gio are what menus and file managers start programs with; the locale is the user's.
    install libgtk-3-bin libglib2.0-bin locales desktop-file-utils fonts-noto-cjk xdg-utils
    echo "zh_CN.UTF-8 UTF-8" >"$root/etc/locale.gen" && in_root locale-gen >>"$out/apt.log"
    in_root useradd --badname --create-home --home-dir "$home" --shell /bin/bash "$user"
    mkdir "$root$home/文章" && cp "$here/proof-post.md" "$root$post" && in_root chown -R "$user:" "$home/文章"
}

# A screen whose socket lies inside the clean Debian; outside it is seen in this namespace alone.
screen() {
    mkdir -p /tmp/.X11-unix "$root/tmp/.X11-unix"
    chmod 1777 "$root/tmp/.X11-unix"
    mount --bind "$root/tmp/.X11-unix" /tmp/.X11-unix
    Xvfb -displayfd 3 -nolisten tcp -screen 0 1280x800x24 3>"$root/package/display" 2>/dev/null &
    await 10 test -s "$root/package/display" || fail "no X server"
    DISPLAY=:$(cat "$root/package/display"); export DISPLAY
    manage
}
# A window manager, as every author has one. The program's window fills the screen.
manage() {
    cat >"$temporary/openbox.xml" <<'SETTINGS'
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications><application type="normal"><decor>no</decor><maximized>yes</maximized></application></applications>
</openbox_config>
SETTINGS
    openbox --sm-disable --config-file "$temporary/openbox.xml" >/dev/null 2>&1 &
    await 10 managed || fail "no window manager"
}
managed() { xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q '#'; }
