#!/bin/sh
# Predictions for the gold tasks by the shipped pipeline, and its speed. Builds itself on first use.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
. "$root/bin/find-jdk.sh"
. "$root/bin/launch.sh"
HEARSAY_JAVA_OPTIONS=${HEARSAY_JAVA_OPTIONS:--Xmx2g}
launch "$root/hearsay-eval/target/hearsay-eval.jar" "$@"
