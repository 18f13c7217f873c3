#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures of docs/images again: the window with every view at the bottom, light and dark, from one recorded
# answer, in 128 colours. Needs a build, cwebp (Debian: webp) and pngquant.
#     tools/make_pictures.sh [folder of the programs, default build/release/bin]
set -euo pipefail
cd "$(dirname "$0")/.."
programs=${1:-build/release/bin}
for tool in cwebp pngquant; do
    command -v "$tool" > /dev/null || { echo "$tool is missing: apt install webp pngquant" >&2; exit 2; }
done
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export QT_QPA_PLATFORM=offscreen

document=sample_docs/lantern-coast.md
trace=$scratch/lantern-coast.sightline
"$programs/sightline-cli" ask --document "$document" --question "What is the secret code for the boathouse of Port Callan?" \
    --dense-reference --trace "$trace" > /dev/null

# picture NAME OPTIONS...: docs/images/NAME.webp
picture() {
    local name=$1
    shift
    "$programs/sightline" "$@" --screenshot "$scratch/$name.png" 2> "$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
    pngquant --nofs --speed 1 --ext .few.png 128 "$scratch/$name.png"
    cwebp -quiet -lossless -z 9 "$scratch/$name.few.png" -o "docs/images/$name.webp"
    echo "docs/images/$name.webp"
}

for theme in light dark; do
    for view in strip tokens overlap heads selectors table; do
        picture "$view-$theme" "$trace" --view "$view" --theme "$theme" --size 1280x860
    done
    picture "read-$theme" "$trace" --layout read --theme "$theme" --size 1280x720
    picture "compare-$theme" "$document" --ask "What animal won the race?" --compare --layout compare --theme "$theme" --size 1280x760
done
