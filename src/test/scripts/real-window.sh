# shellcheck shell=bash
# What the scripts share that use the program as an author does, by the mouse and keys, on an X server of their own with a
# window manager. Sourced; $work is a new folder for all that the programs keep, removed at the end.
#
# Needs Xvfb, openbox, xdotool and ImageMagick. Whatever is missing fails.
set -euo pipefail

project=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../../..")
work=$(mktemp -d)
out=${PICTURES:-$work/pictures}
# Programs find their settings here, and none of the user's own.
export HOME=$work XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache XDG_RUNTIME_DIR=$work/run
unset WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS XMODIFIERS
mkdir -p "$out" "$work"/{config,data,cache,run,locale}
chmod 700 "$work/run"
started=()

finish() {
    local status=$?
    for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work" 2>/dev/null || { sleep 1; rm -rf "$work"; }
    exit "$status"
}
trap finish EXIT

say() { printf '== %s\n' "$*"; }
fail() {
    echo "FAILED: $*" >&2
    picture failed 2>/dev/null || true
    tail -n "${TOLD:-30}" "$work"/*.log >&2 || true
    exit 1
}
picture() { import -window root "$out/$1.png"; }

# Starts "$@" in the background; what it says goes to a log of its name.
start() {
    "$@" >"$work/$(basename "$1").log" 2>&1 &
    started+=($!)
}

# Waits up to $1 seconds until the rest, a command, succeeds.
await() {
    local deadline=$((SECONDS + $1)); shift
    until "$@"; do
        [ "$SECONDS" -lt "$deadline" ] || return 1
        sleep 0.2
    done
}

# A language in which Chinese can be typed, whether or not this machine has one: $1, as in en_US.
language() {
    localedef -i "$1" -f UTF-8 "$work/locale/$1.UTF-8" 2>/dev/null || [ -d "$work/locale/$1.UTF-8" ] || fail "no locale $1"
    # Bash itself looks for no locales but the system's, and says so.
    { export LOCPATH=$work/locale LC_ALL=$1.UTF-8 LANG=$1.UTF-8; } 2>/dev/null
}

screen() {
    Xvfb -displayfd 3 -nolisten tcp -screen 0 1280x800x24 3>"$work/display" 2>"$work/Xvfb.log" &
    started+=($!)
    await 20 test -s "$work/display" || fail "no X server"
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
    start openbox
    await 10 managed || fail "no window manager"
}
managed() { [ -n "$(xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep '#')" ]; }

keys() { xdotool key --delay 40 "$@"; }
windows() { xdotool search --onlyvisible --name "$1" 2>/dev/null; }

# Gives the keyboard to the window whose title holds $1, as soon as there is one.
activate() {
    await 90 windows "$1" >/dev/null || fail "no window $1"
    xdotool windowactivate --sync "$(windows "$1" | tail -n 1)"
}
