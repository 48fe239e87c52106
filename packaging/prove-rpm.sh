#!/bin/bash
# Proves an .rpm without a Fedora: in a clean Debian, rpm installs it; a user whose name and home are Chinese checks a post
# with it and starts it from its menu entry; it is installed over itself; rpm removes it, and nothing stays but the user's
# own. What it requires goes by names Debian does not know, and is not tried.
#
#   packaging/prove-rpm.sh FILE.rpm [FOLDER]
#
# What it needs, and where another Debian is named, stands in clean-debian.sh.
. "$(dirname "$(realpath "$0")")/clean-debian.sh"

# Without Debian's advice to use another program.
rpm() { in_root rpm "$@" 2> >(grep -v -E "^rpm: (RPM should|However)" >&2); }

clean_debian
say "rpm, and the libraries as Debian names them"
install rpm libgtk-3-0 libxtst6 libxxf86vm1 libasound2 libgl1
rpm --query --requires --package /package/diptych.rpm
# As it is in a Fedora: one place for what is installed, not one in each home, and a folder that belongs to the system.
mkdir -p "$root/etc/rpm" "$root/usr/share/metainfo"
echo "%_dbpath /var/lib/rpm" >"$root/etc/rpm/macros"
everything_in >"$out/before"

say "rpm installs the file"
rpm --install --nodeps /package/diptych.rpm
rpm --verify --nodeps diptych || fail "the files are not those of the package"
rpm --query --queryformat '%{name} %{version}, %{license}, installed: %{size} bytes\n' diptych
in_root desktop-file-validate /usr/share/applications/diptych.desktop

say "$user checks a post with it, and starts it from the menu"
as_user "diptych check '$post'"
screen
start rpm-started "gtk-launch diptych"
leave
[ ! -e "$root$home/.openjfx" ] || fail "natives were unpacked into the user's home"

say "A second run over the first says nothing of a removal"
[ -z "$(rpm --upgrade --nodeps --replacepkgs /package/diptych.rpm)" ] || fail "it said something"

say "rpm removes it, and says in English and in Chinese what stays"
rpm --erase diptych | grep "^Diptych has been removed"
rpm --install --nodeps /package/diptych.rpm
in_root env LC_ALL=zh_CN.UTF-8 rpm --erase diptych | grep "^Diptych 已移除"
nothing_left
cmp "$here/proof-post.md" "$root$post" || fail "the post was touched"

say "PROVED"
