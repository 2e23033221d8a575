#!/bin/sh
# Predicts for every task with the shipped pipeline and scores it.
# usage: evaluation/measure.sh GOLD OUT [TASK…]     GOLD: the folder of gold files and scorers; OUT: where predictions go
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
gold=$1
out=$2
shift 2
mkdir -p "$out"

run() { # NAME TASK FILE SCORER [ARGUMENTS…]
  name=$1 task=$2 file=$3 scorer=$4
  shift 4
  case " $wanted " in "  " | *" $name "*) ;; *) return 0 ;; esac
  "$root/hearsay-eval" predict "$task" "$gold/$file" "$out/$name.jsonl"
  printf '%s\n' "== $name"
  python3 "$gold/score/$scorer" "$gold/$file" "$out/$name.jsonl" "$@" || echo "$name was not scored" >&2
}

wanted="$*"
run claims claims claims/dev.jsonl claims.py
run events events events/plv_dev.jsonl events.py
run events-raw events-raw events/plv_dev.jsonl events.py --extract
run attribution attribution attribution/dev.jsonl attribution.py
run factuality factuality factuality/meantime.jsonl factuality.py
run factuality-scores factuality factuality/uds_dev.jsonl factuality.py --scores
run extraction extraction extraction/gold.jsonl extraction.py
run extraction-news extraction extraction/meta_news.jsonl extraction.py --meta
run extraction-snippets extraction extraction/meta_snippets.jsonl extraction.py --meta
run dates dates dates/dev.jsonl dates.py
run places-lgl places places/lgl.jsonl places.py
run places-trnews places places/trnews.jsonl places.py
run places-gwn places places/gwn.jsonl places.py
run entities entities entities/dev.jsonl entities.py
run syntax-ewt syntax syntax/ewt_dev.jsonl syntax.py
run syntax-gum syntax syntax/gum_dev.jsonl syntax.py
run coreference coreference coreference/dev.jsonl coreference.py
run coreference-news coreference coreference/meantime_dev.jsonl coreference.py
