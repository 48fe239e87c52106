#!/bin/sh
# Builds the installers of this system into target/installer: .deb (and .rpm, where rpmbuild is) on Linux, .dmg and .pkg
# on macOS. --dry-run prints each command instead, --os linux|macos|windows for another system, --type deb,rpm,… for some
# kinds only, --icons FOLDER draws the icon's sizes.
#
# Takes the newest JDK it finds, or the one PACKAGING_JDK names: from 25 on the program starts from an archive of its
# loaded classes. To run, and to build without installers, JDK 17 does.
set -eu
cd "$(dirname "$0")/.."

release() {
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true
}

jdk=${PACKAGING_JDK:-}
if [ -z "$jdk" ]; then
    newest=0
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        version=$(release "$candidate")
        if [ -x "$candidate/bin/jpackage" ] && [ "${version:-0}" -gt "$newest" ]; then
            jdk=$candidate
            newest=$version
        fi
    done
fi
if [ ! -x "$jdk/bin/jpackage" ]; then
    echo "No JDK with jpackage found: set PACKAGING_JDK to the folder of one, 25 or later." >&2
    exit 2
fi

case " $* " in
*" --dry-run "* | *" --icons "*) ;;
*) mvn -q -DskipTests package ;;
esac
"$jdk/bin/javac" -encoding UTF-8 -d target/packaging packaging/java/*.java
exec "$jdk/bin/java" -Djava.awt.headless=true -cp target/packaging Packaging "$@"
