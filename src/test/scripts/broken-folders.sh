#!/bin/bash
# The real window where disks and folders fail it: each try starts the program, types by key events, saves, and compares
# the file's bytes; whatever fails must be said, and nothing typed may be lost.
#
#   broken-folders.sh [TRY…]     all tries: full readonly post tmpdir two huge damaged killed tabs
#
# LONG=FILE is a long post to be among the forty tabs. STARTS=N says how often each kind of kept file is damaged, KILLS=N how often a window is killed. Needs compiled tests and
# the libraries beside the jar (mvn verify), unshare, and what real-window.sh does.
[ -n "${APART:-}" ] || APART=1 exec unshare -rm "$0" "$@"
. "$(dirname "$(realpath "$0")")/real-window.sh"
classes=${CLASSES:-$project/target/test-classes:$project/target/classes:$project/target/lib/*}
config=$XDG_CONFIG_HOME/diptych data=$XDG_DATA_HOME/diptych log=$XDG_DATA_HOME/diptych/log/diptych.log
[ $# -gt 0 ] || set -- full readonly post tmpdir two huge damaged killed tabs

# A new post, as $post, and empty folders.
anew() {
    rm -rf "$work/site" "$config" "$data"
    mkdir -p "$work/site" "$config" "$data"
    post=$work/site/${1:-trial}.md
    printf -- '---\ntitle: Trial\nrefplus: true\n---\n<!--more-->\n\n{%% lang_content en %%}\n# One\n\nWords.\n{%% endlang_content %%}\n\n{%% lang_content zh %%}\n# 一\n\n字。\n{%% endlang_content %%}\n' >"$post"
}

# Starts the program with the options and posts "$@"; its number is $program.
open() {
    java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m -Duser.home="$work" "${options[@]}" \
        --add-opens=java.base/java.lang=ALL-UNNAMED -cp "$classes" org.diptych.Diptych "$@" >>"$work/program.log" 2>&1 &
    program=$!
    started+=("$program")
    await 90 shown || { jstack "$program" >&2 || true; fail "no window"; }
    await 90 shows_post || fail "nothing is shown"
    still
}
options=()
finished() {
    local status=$?
    umount -q "$config" "$data" "$work/site" "$work/nothing" 2>/dev/null || true
    finish "$status"
}
trap finished EXIT
shown() { windows "Trial|trial|Diptych" >/dev/null; }
close() {
    kill "${1:-$program}" 2>/dev/null || true
    await 30 gone "${1:-$program}" || fail "it does not end"
    # What JavaFX says when it is ended from outside in the midst of a frame is no fault of the next start.
    cat "$work/program.log" >>"$work/ended.programs"
    : >"$work/program.log"
}

# Types $1 before the heading of the first body. A window takes no keys before its first frames: once more, then, and the
# words only behind a blank that was taken, so that they are whole.
type_words() {
    local again
    for again in 1 2 3 4 5; do
        xdotool windowactivate --sync "$(windows Diptych | tail -n 1)" 2>/dev/null || true
        keys ctrl+1 ctrl+Home space
        await 4 unsaved || continue
        keys BackSpace
        xdotool type --delay 30 "$1"
        await 4 unsaved && return
    done
    fail "nothing could be typed"
}
holds() { keys ctrl+s; sleep 0.7; grep -q "$1" "$post"; }
journal() { find "$data" -name '*.journal' -size +0 | grep -q .; }
# A disk's failures are in the log with their places; faults of the program must not be.
nothing_aloud() { ! grep -nE 'Error\b|(Null|Illegal|Index|Cast|Runtime|Concurrent)[A-Za-z]*Exception' "$work/program.log" >&2 || fail "$1: a fault of the program"; }
# What reached the log, for whoever reads this.
logged() { [ ! -s "$log" ] || { grep -vE '^\s|^$' "$log" | tail -n 5 | sed 's/^/   log: /'; }; }

full() {
    anew
    mount -t tmpfs -o size=600k none "$data"
    head -c 1000000 /dev/zero >"$data/ballast" 2>/dev/null || true
    open "$post"
    type_words onfull
    await 20 holds onfull || fail "full: the post was not saved"
    picture full
    rm "$data/ballast"
    type_words again
    await 20 holds again || fail "full: not saved once there was room"
    find "$data" -type f | sed "s|$data/|   kept: |" | head -12
    nothing_aloud full; logged
    close
    umount "$data"
}

readonly() {
    anew
    mount --bind "$config" "$config" && mount -o remount,ro,bind "$config"
    mount --bind "$data" "$data" && mount -o remount,ro,bind "$data"
    open "$post"
    type_words nowhere
    picture readonly
    await 20 holds nowhere || fail "readonly: the post was not saved"
    nothing_aloud readonly
    close
    umount "$config" "$data"
}

post() {
    anew
    mount --bind "$work/site" "$work/site" && mount -o remount,ro,bind "$work/site"
    before=$(cksum <"$post")
    open "$post"
    type_words refused
    opens ctrl+s
    picture post
    [ "$before" = "$(cksum <"$post")" ] || fail "post: the file changed"
    await 20 journal || { find "$data" >&2; fail "post: no journal of what was typed"; }
    kill -9 "$program"; await 10 gone "$program"
    mount -o remount,rw,bind "$work/site"
    open "$post"
    picture post-recovered
    nothing_aloud post; logged
    close
    umount "$work/site"
}

tmpdir() {
    anew
    mkdir -p "$work/nothing"
    mount -t tmpfs -o ro none "$work/nothing"
    options=(-Djava.io.tmpdir="$work/nothing")
    open "$post"
    options=()
    type_words notemp
    picture tmpdir
    await 20 holds notemp || fail "tmpdir: the post was not saved"
    logged
    close
    umount "$work/nothing"
}

two() {
    anew
    open "$post"
    first=$program
    other=$work/site/other.md
    sed 's/Trial/Other/' "$post" >"$other"
    # The one behind is open in the first window, and can only be read here; the one in front is typed into.
    open "$post" "$other"
    await 60 both || fail "two: no second window"
    still
    picture two
    type_words second
    await 20 either_holds second || fail "two: nothing was saved"
    nothing_aloud two; logged
    close "$program"
    close "$first"
    open "$other"
    [ -s "$other" ] && [ -s "$post" ] || fail "two: a post is empty"
    picture two-later
    close
}

# A post of 2.2 GB at the heap that is named in the arguments, beside one that fits.
huge() {
    anew
    truncate -s 2362232013 "$work/site/huge.md"
    options=(-Xmx286m)
    open "$work/site/huge.md" "$post"
    options=()
    type_words beside
    picture huge
    await 20 holds beside || fail "huge: the other post was not saved"
    nothing_aloud huge; logged
    close
}

either_holds() { keys ctrl+s; sleep 0.7; grep -q "$1" "$other" "$post"; }

# Forty posts in as many tabs and little memory: each is looked at, what is typed in one is saved, the others stay as they are.
tabs() {
    anew
    many=()
    for n in $(seq 1 40); do
        case $n in
            1) from=${LONG:-$project/assets/sample/diptych-dial.md} ;;
            *) from=$(find "$project/src/test/resources/posts" -name post.md | sort | sed -n "$((n % 19 + 1)) p") ;;
        esac
        many+=("$work/site/tab-$n.md")
        cat "$from" >"$work/site/tab-$n.md"
    done
    whole=$(cat "${many[@]}" | cksum)
    options=(-Xmx256m)
    open "${many[@]}" "$post"
    options=()
    type_words before
    await 20 holds before || fail "tabs: not saved"
    for n in $(seq 1 "$((${#many[@]} + 1))"); do
        keys ctrl+Tab
        sleep "${LOOK:-1}"
    done
    picture tabs
    type_words later
    picture tabs-typed
    await 30 holds later || fail "tabs: not saved after all were looked at"
    [ "$whole" = "$(cat "${many[@]}" | cksum)" ] || fail "tabs: a post that nobody typed in changed"
    keys ctrl+p; sleep 2; picture tabs-quick-open; keys Escape
    { grep -c OutOfMemory "$work/program.log" || true; } | sed 's/^/   out of memory, times: /'
    ps -o rss= "$program" | awk '{ print "   resident: " int($1 / 1024) " MB" }'
    logged
    close
}

both() { [ "$(windows Diptych | wc -l)" -ge 2 ]; }

# Changes some bytes of each file below $1, or cuts it, by the seed $2.
damage() {
    python3 - "$1" "$2" <<'PY'
import os, random, sys
random.seed(int(sys.argv[2]))
for folder, _, files in os.walk(sys.argv[1]):
    for name in sorted(files):
        path = os.path.join(folder, name)
        if 'lock' in name or 'log' in path.split(os.sep)[-2:-1]:
            continue
        data = bytearray(open(path, 'rb').read())
        for _ in range(random.randint(1, 8)):
            if data:
                data[random.randrange(len(data))] = random.randrange(256)
        if random.random() < 0.3:
            data = data[:random.randrange(len(data) + 1)]
        open(path, 'wb').write(bytes(data))
PY
}

damaged() {
    anew
    open "$post"
    type_words first
    await 20 holds first || fail "damaged: not saved"
    type_words unsaved
    await 20 journal || fail "damaged: no journal"
    kill -9 "$program"; await 10 gone "$program"
    cp -r "$config" "$work/sound.config"; cp -r "$data" "$work/sound.data"
    whole=$(cksum <"$post")
    for seed in $(seq 1 "${STARTS:-5}"); do
        rm -rf "$config" "$data"
        cp -r "$work/sound.config" "$config"; cp -r "$work/sound.data" "$data"
        damage "$config" "$seed"; damage "$data" "$seed"
        open "$post"
        picture "damaged-$seed"
        [ "$whole" = "$(cksum <"$post")" ] || fail "damaged $seed: the post changed"
        nothing_aloud "damaged $seed"
        close
    done
    logged
    echo "   ${STARTS:-5} starts with everything damaged"
}

# Kills the window while it is typed into, then while it saves as well, and looks what is left.
killed() {
    anew
    for round in $(seq 1 "${KILLS:-6}"); do
        rm -rf "$data"; mkdir -p "$data"
        anew
        open "$post"
        takes_keys
        keys ctrl+1 ctrl+Home
        (for _ in $(seq 1 40); do xdotool type --delay 10 abcdefghij; [ $((round % 2)) -eq 0 ] || xdotool key ctrl+s; done) 2>/dev/null &
        typing=$!
        sleep "3.$((RANDOM % 90 + 10))"
        kill -9 "$program"
        kill "$typing" 2>/dev/null || true
        await 10 gone "$program"
        python3 - "$post" "$data" <<'PY' || fail "killed $round: the file is neither old nor new"
import glob, re, sys
text = open(sys.argv[1], encoding='utf-8').read()
assert re.fullmatch(r'---\ntitle: Trial\nrefplus: true\n---\n<!--more-->\n\n\{% lang_content en %\}\n[a-j]*# One\n\nWords\.\n\{% endlang_content %\}\n\n\{% lang_content zh %\}\n# 一\n\n字。\n\{% endlang_content %\}\n', text), text
typed = re.search(r'%\}\n([a-j]*)#', text).group(1)
assert ('abcdefghij' * 100).startswith(typed), typed
journals = glob.glob(sys.argv[2] + '/journals/*/*.journal')
kept = max((len(m) for j in journals for m in re.findall(r'[a-j]+', open(j, encoding='utf-8', errors='replace').read())), default=0)
print(f'   in the file {len(typed)} letters, journals {len(journals)}')
PY
        open "$post"
        picture "killed-$round"
        nothing_aloud "killed $round"
        close
    done
}

language en_US
screen
for try in "$@"; do
    say "$try"
    "$try"
done
