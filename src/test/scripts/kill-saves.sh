#!/bin/sh
# Kills a program that saves a post and looks whether the post is whole: at random moments, and at each system call.
#
#   kill-saves.sh                1,000 saves killed at random, one at each system call of a save
#   kill-saves.sh 100 40         100 at random, and at most 40 system calls, those that change files
#
# Needs compiled tests (mvn test-compile) and strace.
set -eu
cd "$(dirname "$0")/../../.."
exec java -cp target/test-classes:target/classes org.diptych.core.file.KilledSaves "${1:-1000}" "${2:-100000}"
