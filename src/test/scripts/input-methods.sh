# shellcheck shell=bash
# Input methods for pinyin on the X server of $DISPLAY. Sourced; $1 of each is a folder for their settings and logs.
# Nothing of the user's is read or changed. The names of what runs go to the array "started".
#
# fcitx5_pinyin needs Debian's fcitx5 and fcitx5-chinese-addons, ibus_pinyin ibus and ibus-libpinyin; both dbus-daemon.

# Settles in $1, with a bus of its own: "${as_settled[@]}" before a command runs it as somebody whose settings lie there.
settle() {
    settled=$1
    mkdir -p "$settled"/{config,data,cache}
    as_settled=(env HOME="$settled" XDG_CONFIG_HOME="$settled/config" XDG_DATA_HOME="$settled/data"
        XDG_CACHE_HOME="$settled/cache" GSETTINGS_BACKEND=memory)
    export DBUS_SESSION_BUS_ADDRESS=unix:path=$settled/bus
    "${as_settled[@]}" dbus-daemon --session --nofork --address="$DBUS_SESSION_BUS_ADDRESS" >"$settled/dbus.log" 2>&1 &
    started+=($!)
    patiently test -S "$settled/bus"
}

# Tries "$@" again and again, for two minutes.
patiently() {
    local deadline=$((SECONDS + 120))
    until "$@"; do
        [ "$SECONDS" -lt "$deadline" ] || return 1
        sleep 0.2
    done
}

# Whether X knows an input method named $1.
known() { xprop -root XIM_SERVERS 2>/dev/null | grep -q "@server=$1"; }

# Is ready at once; with $2 "False" only when Ctrl+Space calls it.
fcitx5_pinyin() {
    settle "$1" || return 1
    mkdir -p "$settled/config/fcitx5"
    cat >"$settled/config/fcitx5/profile" <<'PROFILE'
[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin

[Groups/0/Items/0]
Name=keyboard-us
Layout=

[Groups/0/Items/1]
Name=pinyin
Layout=

[GroupOrder]
0=Default
PROFILE
    printf '[Behavior]\nActiveByDefault=%s\nShareInputState=All\n' "${2:-True}" >"$settled/config/fcitx5/config"
    export XMODIFIERS=@im=fcitx
    "${as_settled[@]}" fcitx5 --disable=notifications,cloudpinyin >"$settled/fcitx5.log" 2>&1 &
    started+=($!)
    patiently known fcitx
}

# Pinyin is the only engine the settings name: ibus's panel, once up, makes the first of them current, whatever was chosen
# before, and in the middle of a word if it comes up late.
ibus_pinyin() {
    settle "$1" || return 1
    mkdir -p "$settled/config/glib-2.0/settings"
    cat >"$settled/config/glib-2.0/settings/keyfile" <<'SETTINGS'
[desktop/ibus/general]
preload-engines=['libpinyin']
engines-order=['libpinyin']
use-system-keyboard-layout=true
version='1.5.27'
SETTINGS
    as_settled+=(GSETTINGS_BACKEND=keyfile)
    export XMODIFIERS=@im=ibus
    "${as_settled[@]}" ibus-daemon --xim --replace --cache=refresh >"$settled/ibus.log" 2>&1 &
    started+=($!)
    patiently known ibus && patiently pinyin_is_chosen
}
pinyin_is_chosen() {
    [ "$("${as_settled[@]}" timeout 10 ibus engine 2>>"$settled/engine.log")" = libpinyin ]
}

# Whether no program of an input method is left on this display.
no_input_method() {
    local name each
    for name in fcitx5 ibus-daemon ibus-x11; do
        for each in $(pgrep -x "$name"); do
            ! grep -zqsx "DISPLAY=$DISPLAY" "/proc/$each/environ" || return 1
        done
    done
}
