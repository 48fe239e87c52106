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

# $1 is what to end with, or what ended the script.
finish() {
    local status=${1:-$?}
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

# Waits until the rest, a command, succeeds: for $1 seconds on an idle machine, PATIENCE times as long on any.
await() {
    local deadline=$((SECONDS + $1 * ${PATIENCE:-4})); shift
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

gone() { ! kill -0 "$1" 2>/dev/null; }

keys() { xdotool key --delay 40 "$@"; }
windows() { xdotool search --onlyvisible --name "$1" 2>/dev/null; }

# Gives the keyboard to the window whose title holds $1, as soon as there is one.
activate() {
    await 90 windows "$1" >/dev/null || fail "no window $1"
    xdotool windowactivate --sync "$(windows "$1" | tail -n 1)"
}

# Whether the window has more to show than the ground it starts with.
shows_post() { [ "$(import -window root -format %k info: 2>/dev/null)" -gt 400 ]; }

unsaved() { windows '●' >/dev/null; }
saved() { ! unsaved; }

# How many pixels of the screen differ from the picture $1.
differing() {
    import -window root "$work/now.png"
    { compare -metric AE "$1" "$work/now.png" null: 2>&1 || true; } | grep -oE '^[0-9.e+]+' | awk '{ printf "%d\n", $1 }'
}

# Waits until nothing moves but a caret.
still() { await 30 stands || fail "the window does not come to rest"; }
stands() {
    import -window root "$work/then.png"
    sleep 0.5
    [ "$(differing "$work/then.png")" -lt 150 ]
}

# Presses the keys "$@", and waits until what they open is there.
opens() {
    still
    cp "$work/then.png" "$work/before.png"
    keys "$@"
    await 30 opened || fail "nothing opens by $*"
    still
}
opened() { [ "$(differing "$work/before.png")" -gt 2500 ]; }

# Waits until the post takes keys, which it does once it was painted: a line is doubled and taken back.
takes_keys() {
    await 60 shows_post || fail "nothing is shown"
    await 60 doubles || fail "the post takes no keys"
    await 60 takes_back || fail "nothing is taken back"
}
doubles() {
    xdotool windowactivate --sync "$(windows Diptych | tail -n 1)" 2>/dev/null || true
    keys ctrl+1 ctrl+d
    sleep 0.5
    unsaved
}
takes_back() {
    keys ctrl+z
    sleep 0.5
    saved
}
