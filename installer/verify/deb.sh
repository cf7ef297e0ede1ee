#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hezhong contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Looks at a built package as a stranger would: what is in it, does it say what it needs, does it start.
#   deb.sh PACKAGE.deb             unpacks it into a scratch folder
#   deb.sh --install PACKAGE.deb   as root: installs it with apt-get, starts it, removes it again
set -euo pipefail

say() { printf 'deb: %s\n' "$*"; }
die() { printf 'deb: %s\n' "$*" >&2; exit 1; }

install=''
if [[ ${1:-} == --install ]]; then
    install=yes
    shift
fi
[[ $# -eq 1 && -f $1 ]] || die "usage: deb.sh [--install] PACKAGE.deb"
package=$(readlink -f "$1")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

say "$(dpkg-deb -f "$package" Package Version Architecture Installed-Size | tr '\n' ' ')"
say "needs: $(dpkg-deb -f "$package" Depends)"
dpkg-deb -c "$package" | awk '{ print $1, $3, $6 }'
dpkg-deb -x "$package" "$scratch/tree"

for file in bin/hezhong bin/hezhongctl share/applications/hezhong.desktop \
    share/metainfo/hezhong.metainfo.xml share/icons/hicolor/scalable/apps/hezhong.svg \
    share/doc/hezhong/copyright share/doc/hezhong/licences/fandol.txt \
    share/hezhong/fonts/FandolFang-Regular.otf share/hezhong/fonts/FandolSong-Bold.otf \
    share/hezhong/translations/hezhong_en.qm share/hezhong/translations/qtbase_zh_CN.qm; do
    [[ -s $scratch/tree/usr/$file ]] || die "/usr/$file is missing or empty"
done
strays=$(cd "$scratch/tree" && find . -type f ! -path './usr/*')
[[ -z $strays ]] || die "files outside /usr: $strays"
for program in "$scratch"/tree/usr/bin/*; do
    if readelf -d "$program" | grep -E 'RPATH|RUNPATH'; then
        die "$program looks for libraries in a folder of the building machine"
    fi
    if readelf -S "$program" | grep -q '\.debug_info'; then die "$program is not stripped"; fi
done
dpkg-deb -f "$package" Depends | grep -q libqt6widgets6 || die "the dependencies do not name Qt"

bin=$scratch/tree/usr/bin
if [[ -n $install ]]; then
    ((EUID == 0)) || die "--install needs root"
    DEBIAN_FRONTEND=noninteractive apt-get -q install --yes --no-install-recommends "$package"
    bin=/usr/bin
fi
mkdir -p "$scratch/home" "$scratch/run"
chmod 700 "$scratch/run"
start() { env -i HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/run" PATH=/usr/bin:/bin LC_ALL=C.UTF-8 \
    QT_QPA_PLATFORM=offscreen timeout 60 "$@"; }
version=$(start "$bin/hezhongctl" --version) || die "hezhongctl --version failed"
say "hezhongctl --version: $version"
[[ $version == *"$(dpkg-deb -f "$package" Version)"* ]] || die "it names another version than the package"
start "$bin/hezhong" --exit-after-startup || die "hezhong --exit-after-startup failed"
say "hezhong started and left again"
if [[ -n $install ]]; then
    apt-get -q purge --yes hezhong
    [[ ! -e /usr/bin/hezhong && ! -e /usr/share/hezhong ]] || die "removing it leaves files behind"
fi
say "$(cd "$(dirname "$package")" && sha512sum "$(basename "$package")")"
say "good"
