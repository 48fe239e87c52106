#!/bin/sh
# Exports hostile posts as pages, opens each in Chromium without a window, and looks whether anything ran, was fetched, or
# led anywhere it must not.
#
#   hostile-export.sh            our own list, src/test/resources/hostile/preview.txt
#   hostile-export.sh LIST       another, as org.diptych.hostile.HostilePosts reads it
#
# Needs Chromium (Debian's package chromium) and compiled tests (mvn test-compile).
set -eu
list=${1:+$(realpath "$1")}
cd "$(dirname "$0")/../../.."
command -v chromium > /dev/null || { echo "no chromium: apt-get install chromium" >&2; exit 1; }
exec mvn -B -q -ntp exec:exec@hostile-export -Dhostile.posts="$list"
