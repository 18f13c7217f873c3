#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing (asks first; --yes: does not ask), builds Sightline and opens it on a sample
# document. Without a display it asks the question on the command line and renders the window to a picture.
# Every other argument goes to the program: ./run.sh my-report.pdf
set -euo pipefail
source "$(dirname "$0")/tools/setup.sh"
cd "$SIGHTLINE_ROOT"

yes=ask
arguments=()
for argument in "$@"; do
    case "$argument" in
    --yes) yes=yes ;;
    *) arguments+=("$argument") ;;
    esac
done

sightline_install "$yes"
targets=(sightline sightline-cli)
# The CUDA module takes minutes to compile, so only where there is something to run it on.
if nvidia-smi >/dev/null 2>&1 && { command -v nvcc || [ -x /usr/local/cuda/bin/nvcc ]; } >/dev/null; then
    targets+=(sightline_cuda)
fi
sightline_build release "${targets[@]}"
bin=build/release/bin
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)} # Qt wants one; a plain shell may have none

display=${DISPLAY:-}${WAYLAND_DISPLAY:-}
if [ -z "$display" ] && [ ${#arguments[@]} -gt 0 ] && [[ " ${arguments[*]} " != *" --"* ]]; then
    fail "there is no display to open ${arguments[*]} on; add --screenshot FILE.png, or ask with $bin/sightline-cli"
fi
if [ -n "$display" ] || [ ${#arguments[@]} -gt 0 ]; then
    say "Starting $bin/sightline"
    exec "$bin/sightline" "${arguments[@]}"
fi

document=sample_docs/lantern-coast.md
question="What is the secret code for the boathouse of Port Callan?"
picture=build/sightline.png
say "There is no display: asking on the command line."
say "Document: $document"
say "Question: $question"
say
"$bin/sightline-cli" ask --document "$document" --question "$question" --dense-reference
"$bin/sightline" "$document" --ask "$question" --size 1680x1050 --screenshot "$picture"
say
say "The window as a picture: $SIGHTLINE_ROOT/$picture"
