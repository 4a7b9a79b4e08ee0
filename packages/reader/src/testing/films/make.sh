#!/bin/sh
# Makes the films that the tests measure: two and a half minutes of black, a few kilobytes each. Run in this folder.
set -e
film() {
  ffmpeg -hide_banner -loglevel error -y "$@"
}
black="-f lavfi -i color=c=black:s=16x16:r=1:d=150"
exact="-fflags +bitexact -flags:v +bitexact -map_metadata -1"
h264="-c:v libx264 -preset veryslow -bf 0 -pix_fmt yuv420p"
vp9="-c:v libvpx-vp9 -b:v 1k -g 600"
film $black $h264 -g 600 $exact -movflags +faststart faststart.mp4
film $black $h264 -g 600 $exact moov-at-end.mp4
film $black $h264 -g 30 $exact -movflags +frag_keyframe+empty_moov fragmented.mp4
film $black $vp9 $exact plain.webm
film $black $vp9 $exact -f webm -live 1 live.webm
film $black $vp9 $exact -f matroska matroska.webm
film -f lavfi -i anullsrc=r=8000:cl=mono -t 20 -c:a aac -b:a 1k $exact sound-only.mp4
head -c 3000 moov-at-end.mp4 > cut-short.mp4
head -c 60 plain.webm > cut-short.webm
# It says that it has three thousand million frames in a row, and a program that believes it looks for them all.
cp faststart.mp4 endless.mp4
frames=$(($(grep --byte-offset --only-matching --text stsc faststart.mp4 | cut -d: -f1) + 16))
printf '\300' | dd of=endless.mp4 bs=1 seek=$frames conv=notrunc status=none
