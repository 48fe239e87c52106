#!/bin/bash
# Prints what the author's input method adds to the program's start beside fcitx5: through the program's relay, and as it
# would be with AWT's toolkit started before JavaFX. Medians in milliseconds, by the clock and of processor time.
#
#   input-method-start.sh [RUNS]             11 runs of each, in turn
#
# Needs compiled tests and the libraries beside the jar (mvn verify), and what real-window.sh and input-methods.sh do.
. "$(dirname "$(realpath "$0")")/real-window.sh"
. "$project/src/test/scripts/input-methods.sh"
classes=${CLASSES:-$project/target/test-classes:$project/target/classes:$project/target/lib/*}

language en_US
screen
fcitx5_pinyin "$work/im" || fail "fcitx5 does not start"
for _ in $(seq "${1:-11}"); do
    for way in relay toolkit; do
        java --add-opens=java.desktop/sun.awt.X11=ALL-UNNAMED -cp "$classes" org.diptych.bench.start.InputMethodStart "$way" \
            2>>"$work/start.log" >>"$work/times"
    done
done
for way in relay toolkit; do
    for column in 2 3; do
        grep "^$way " "$work/times" | cut -d ' ' -f "$column" | sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
    done | xargs printf "$way: %s ms by the clock, %s ms of processor time\n"
done
