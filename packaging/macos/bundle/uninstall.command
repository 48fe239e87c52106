#!/bin/sh
# Removes Diptych and nothing of its user's. Run it from a terminal:
#   sh /Applications/Diptych.app/Contents/Resources/uninstall.command
set -eu
app=$(cd "$(dirname "$0")/../.." && pwd)
case "$app" in
*/Diptych.app) ;;
*)
    echo "This is not inside Diptych.app: $app" >&2
    exit 1
    ;;
esac
rm -rf "$app"
# The installer of kind .pkg is remembered by the system.
if pkgutil --pkg-info org.diptych >/dev/null 2>&1; then
    pkgutil --forget org.diptych >/dev/null || echo "To forget the installer too: sudo pkgutil --forget org.diptych"
fi
echo "Diptych has been removed. Your posts are untouched; settings, recovery copies, earlier versions and the log are still in"
echo "~/Library/Application Support/Diptych; delete that folder if you no longer need them."
echo "Diptych 已移除。文章留在原处；设置、恢复副本、历史版本和日志留在 ~/Library/Application Support/Diptych，不再需要时可自行删除。"
