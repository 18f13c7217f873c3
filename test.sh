#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing (asks first; --yes: does not ask), builds everything and runs every test.
# --preset NAME builds and tests another preset of CMakePresets.json: ci, asan, dev.
set -euo pipefail
source "$(dirname "$0")/tools/setup.sh"
cd "$SIGHTLINE_ROOT"

yes=ask
preset=release
while [ $# -gt 0 ]; do
    case "$1" in
    --yes) yes=yes ;;
    --preset) preset=${2:?--preset needs a name}; shift ;;
    *) fail "there is no option $1; known are --yes and --preset NAME" ;;
    esac
    shift
done

sightline_install "$yes"
sightline_build "$preset"
say "Running the tests"
ctest --preset "$preset"
