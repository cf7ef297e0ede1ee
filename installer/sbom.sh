#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hezhong contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What a build consists of, as SPDX 2.3 JSON on standard output. Called by ./dev sbom in the project's
# folder; versions of Debian's packages are those of this machine.
set -euo pipefail
shopt -s inherit_errexit

version=$(sed -n 's/^project(Hezhong VERSION \([0-9.]*\).*/\1/pI' CMakeLists.txt | head -n 1)
commit=$(git rev-parse HEAD 2>/dev/null || echo NONE)
created=$(date -u -d "@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}" +%Y-%m-%dT%H:%M:%SZ)

# package ID NAME VERSION LICENCE [SHA512]
package() {
    local sums='' homepage=NOASSERTION
    if [[ -n ${5:-} ]]; then
        sums=", \"checksums\": [{\"algorithm\": \"SHA512\", \"checksumValue\": \"$5\"}]"
    fi
    printf '    {"SPDXID": "SPDXRef-%s", "name": "%s", "versionInfo": "%s", "downloadLocation": "%s", ' \
        "$1" "$2" "$3" "$homepage"
    printf '"filesAnalyzed": false, "licenseConcluded": "NOASSERTION", "licenseDeclared": "%s", ' "$4"
    printf '"copyrightText": "NOASSERTION"%s}' "$sums"
}

relations=()
parts=()
add() {
    parts+=("$(package "$@")")
    relations+=("    {\"spdxElementId\": \"SPDXRef-hezhong\", \"relationshipType\": \"${kind:-DEPENDS_ON}\", \"relatedSpdxElement\": \"SPDXRef-$1\"}")
}

while read -r what name sum; do
    case $what in
        npm)
            case $name in better-sqlite3*) licence=MIT ;; *) licence=ISC ;; esac
            add "npm-${name//[^A-Za-z0-9.-]/-}" "${name%@*}" "${name##*@}" "$licence" "$sum"
            ;;
        font) add "font-$name" "$name" NOASSERTION GPL-3.0-or-later "$sum" ;;
    esac
done < <(grep -v '^#' cmake/pins.txt)

for name in $(sed -n '/^\[build\]/,/^\[/{/^[a-z]/p}' cmake/debian-packages.txt); do
    found=$(dpkg-query -W -f '${Version}' "$name" 2>/dev/null) || continue
    kind=$([[ $name == *-dev ]] && echo DEPENDS_ON || echo BUILD_DEPENDENCY_OF)
    parts+=("$(package "deb-${name//[^A-Za-z0-9.-]/-}" "$name" "$found" NOASSERTION)")
    if [[ $kind == DEPENDS_ON ]]; then
        relations+=("    {\"spdxElementId\": \"SPDXRef-hezhong\", \"relationshipType\": \"DEPENDS_ON\", \"relatedSpdxElement\": \"SPDXRef-deb-${name//[^A-Za-z0-9.-]/-}\"}")
    else
        relations+=("    {\"spdxElementId\": \"SPDXRef-deb-${name//[^A-Za-z0-9.-]/-}\", \"relationshipType\": \"BUILD_DEPENDENCY_OF\", \"relatedSpdxElement\": \"SPDXRef-hezhong\"}")
    fi
done

join() { local IFS=$'\x1f'; printf '%s' "$*" | sed 's/\x1f/,\n/g'; }
cat <<EOF
{
  "spdxVersion": "SPDX-2.3",
  "dataLicense": "CC0-1.0",
  "SPDXID": "SPDXRef-DOCUMENT",
  "name": "hezhong-$version",
  "documentNamespace": "urn:hezhong:sbom:$version:$commit",
  "creationInfo": {"created": "$created", "creators": ["Tool: installer/sbom.sh"]},
  "documentDescribes": ["SPDXRef-hezhong"],
  "packages": [
$(package hezhong hezhong "$version" GPL-3.0-or-later),
$(join "${parts[@]}")
  ],
  "relationships": [
    {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-hezhong"},
$(join "${relations[@]}")
  ]
}
EOF
