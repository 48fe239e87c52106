#!/bin/sh
# Draws assets/icons/diptych-<size>.png anew from diptych.svg. Needs rsvg-convert (Debian: librsvg2-bin).
set -eu
cd "$(dirname "$0")/../../../assets/icons"
for size in 16 24 32 48 64 128 256; do
    rsvg-convert --width "$size" --height "$size" diptych.svg --output "diptych-$size.png"
done
