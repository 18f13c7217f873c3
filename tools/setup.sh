# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: what Sightline needs to build, and how it gets here.
# Sets nothing but functions and SIGHTLINE_ROOT.

SIGHTLINE_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

sightline_packages=(
    g++ cmake ninja-build ccache pkg-config python3
    nlohmann-json3-dev libfmt-dev libpcre2-dev libcli11-dev libdnnl-dev
    qt6-base-dev qt6-pdf-dev qt6-svg-dev libqcustomplot-dev libgl-dev
    libzip-dev libxml2-dev libmd4c-dev
    fonts-dejavu-core fonts-inter
)

say() { printf '%s\n' "$*"; }
fail() { printf 'Sightline: %s\n' "$*" >&2; exit 1; }

# sightline_install yes|ask : installs the packages that are missing, or says which and stops.
sightline_install() {
    local missing=() package
    if ! command -v dpkg-query >/dev/null; then
        command -v cmake >/dev/null || fail "this is no Debian system; install these packages or their like: ${sightline_packages[*]}"
        return 0
    fi
    for package in "${sightline_packages[@]}"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    say "Packages to install: ${missing[*]}"
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "these packages are missing and only root may install them: ${missing[*]}"
        root=(sudo)
    fi
    if [ "$1" != yes ]; then
        [ -t 0 ] || fail "these packages are missing: ${missing[*]}; run again with --yes to install them"
        local answer
        read -r -p "Install them now? [y/N] " answer
        case "$answer" in [yY]*) ;; *) fail "these packages are missing: ${missing[*]}" ;; esac
    fi
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q \
        || fail "the package lists could not be fetched; is there a network?"
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" \
        || fail "these packages could not be installed: ${missing[*]}"
}

# sightline_build PRESET [TARGET...] : configures and builds build/PRESET.
sightline_build() {
    local preset=$1
    shift
    say "Building ($preset) in build/$preset"
    cmake --preset "$preset" >"$SIGHTLINE_ROOT/build-$preset.log" 2>&1 \
        || { cat "$SIGHTLINE_ROOT/build-$preset.log" >&2; fail "the build could not be configured"; }
    rm -f "$SIGHTLINE_ROOT/build-$preset.log"
    cmake --build --preset "$preset" ${1:+--target "$@"} || fail "the build failed"
}
