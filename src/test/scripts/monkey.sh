#!/bin/bash
# A monkey at the keyboard: random keys, letters of menus, shortcuts, clicks, drags and pastes, Chinese and emoji among
# them, into the real window on an X server of its own, for a bounded time. After each round the editors show the post,
# the saved file's bytes are its text, undoing everything gives the first bytes, and nobody's exception was left.
#
#   monkey.sh [SECONDS] [SEED] [ROUND]       60 seconds with the seed 1, from the first round on
#
# What it says of a failure names the seed and the round, to be tried again. Needs compiled tests and the libraries beside
# the jar (mvn verify), and what real-window.sh does, and xclip.
. "$(dirname "$(realpath "$0")")/real-window.sh"
seconds=${1:-60}
seed=${2:-1}
classes=${CLASSES:-$project/target/test-classes:$project/target/classes:$project/target/lib/*}

command -v xclip >/dev/null || fail "no xclip"
language en_US
screen
say "A monkey for $seconds seconds, seed $seed"
status=0
timeout $((seconds + 1200)) java -Duser.home="$work" --add-opens=java.base/java.lang=ALL-UNNAMED -cp "$classes" \
    org.diptych.app.Monkey "$work/monkey" "$seed" "$seconds" "${3:-0}" >"$work/monkey.log" 2>&1 || status=$?
[ "$status" -eq 0 ] || TOLD=400 fail "seed $seed, status $status"
! grep -nE '^\s+at |Exception' "$work/monkey.log" || fail "an exception was said aloud, seed $seed"
tail -n 1 "$work/monkey.log"
