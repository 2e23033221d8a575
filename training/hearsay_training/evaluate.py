"""Dev figures of each head, given gold words and mentions: `python -m hearsay_training.evaluate`. Not the scorers'
figures (those are taken of the whole program), but quick and steady."""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from .losses import pair_tensors
from .windows import IGNORED, Batch, windows_of


def bio_spans(tags):
    """(start, end, type) of a BIO sequence; an I without its B begins a span."""
    spans, start, kind = [], None, None
    for i, tag in enumerate(list(tags) + ["O"]):
        if start is not None and (tag[0] != "I" or tag[2:] != kind):
            spans.append((start, i, kind))
            start = None
        if tag[0] != "O" and start is None:
            start, kind = i, tag[2:]
    return spans


def f1(right, predicted, gold):
    p, r = right / max(predicted, 1), right / max(gold, 1)
    return {"p": round(p, 4), "r": round(r, 4), "f": round(2 * p * r / max(p + r, 1e-9), 4)}


def batches(windows, pieces=4000):
    ordered = sorted(windows, key=lambda x: len(x.ids))
    running = []
    for x in ordered:
        if running and (len(running) + 1) * len(x.ids) > pieces:
            yield Batch(running)
            running = []
        running.append(x)
    if running:
        yield Batch(running)


def trigger_figures(results, threshold=.5):
    """results: (window, probabilities [W, 17]). Predicted: runs of words with 1 - P(O) over the threshold and the
    same best type. Right: overlaps a trigger of that type; optional ones count neither way."""
    right = predicted = found = 0
    gold_total = found_gold = 0
    for window, probabilities in results:
        event = 1 - probabilities[:, 0] > threshold
        best = probabilities[:, 1:].argmax(1) + 1
        runs, i = [], 0
        while i < len(event):
            j = i
            while j + 1 < len(event) and event[i] and event[j + 1] and best[j + 1] == best[i]:
                j += 1
            if event[i]:
                runs.append((i, j + 1, best[i]))
            i = j + 1
        place = {w: i for i, w in enumerate(window.numbers)}
        golds = [(set(place[w] for w in e["trigger"] if w in place), e) for e in window.document.events]
        golds = [(words, e) for words, e in golds if words]
        gold_total += sum(not e["optional"] for _, e in golds)
        used = set()
        for a, b, kind in runs:
            over = [(k, e) for k, (words, e) in enumerate(golds) if words & set(range(a, b))]
            name = TYPES[kind]
            hit = [k for k, e in over if not e["optional"] and name in e["types"] and k not in used]
            any_hit = [k for k, e in over if not e["optional"] and k not in used]
            if hit:
                used.add(hit[0])
                right += 1
                found += 1
                predicted += 1
            elif any(e["optional"] for _, e in over):
                continue
            else:
                predicted += 1
                found += bool(any_hit)
    return f1(right, predicted, gold_total), f1(found, predicted, gold_total)["f"]


TYPES = []


@torch.no_grad()
def evaluate(model, dev, labels):
    model.eval()
    TYPES[:] = labels.lists["trigger"]
    right, total = {}, {}
    spans = {}
    triggers, happened, pair_gold, pair_predicted = [], [], [], []

    def count(key, ok, n):
        right[key] = right.get(key, 0) + int(ok)
        total[key] = total.get(key, 0) + int(n)

    for windows in dev.values():
        for batch in batches(windows):
            words = model.words(batch)
            out = model.heads(words, batch.sentence)
            heads = batch.targets["heads"]
            if (heads >= 0).any():
                best = out["arc"].argmax(-1)
                known = heads >= 0
                count("uas", (best == heads)[known].sum(), known.sum())
                relation = out["relation"].argmax(-1) == batch.targets["relation"]
                count("las", ((best == heads) & relation)[known].sum(), known.sum())
            for head in ("upos", "xpos", "feats", "lemma"):
                target = batch.targets[head]
                known = target != IGNORED
                if known.any():
                    count(head, (out[head].argmax(-1) == target)[known].sum(), known.sum())
            for head in ("entity", "attribution"):
                target, best = batch.targets[head].numpy(), out[head].argmax(-1).numpy()
                for i, window in enumerate(batch.windows):
                    if head not in window.targets:
                        continue
                    n, names = len(window.first), labels.lists[head]
                    gold = bio_spans([names[k] if k >= 0 else "O" for k in target[i, :n]])
                    mine = bio_spans([names[k] for k in best[i, :n]])
                    for kind in {k for _, _, k in gold + mine}:
                        g, m = ({s for s in x if s[2] == kind} for x in (gold, mine))
                        old = spans.get((head, kind), (0, 0, 0))
                        spans[head, kind] = tuple(map(sum, zip(old, (len(g & m), len(m), len(g)))))
            probabilities = out["trigger"].softmax(-1).numpy()
            for i, window in enumerate(batch.windows):
                if window.trigger is not None:
                    triggers.append((window, probabilities[i, :len(window.first)]))
                for w, kinds, tense, role, null in window.events:
                    count("kind", kinds[out["kind"][i, w].argmax()] > 0, kinds.sum() > 0)
                    if tense != IGNORED:
                        count("tense", out["tense"][i, w].argmax() == tense, 1)
                    for r, name in enumerate(labels.lists["role"]):
                        if null[r] >= 0:
                            count("null_" + name, (out["nullrole"][i, w, r] > 0) == bool(null[r]), 1)
                        if (role[r] == 1).any():
                            count("role_" + name, role[r][out["role"][i, r, w, :role.shape[1]].argmax()] == 1, 1)
                for a, b, y in window.links:
                    if y:
                        cues = sorted({l[1] for l in window.links})
                        count("link", out["link"][i, a, cues].argmax() == cues.index(b), 1)
                for w, score in window.scores:
                    happened.append((score, float(out["happened"][i, w])))
                place = [m for m, _ in window.mentions]
                for k in range(1, len(place)):
                    scores = out["coreference"][i, place[k]][torch.tensor(place[:k + 1])]
                    chosen, chain = int(scores.argmax()), window.mentions[k][1]
                    earlier = [c for _, c in window.mentions[:k]]
                    ok = (chain not in earlier) if chosen == k else earlier[chosen] == chain
                    count("antecedent", ok, 1)
                    if chain in earlier:
                        count("antecedent_of_old", ok, 1)
            pairs = pair_tensors(batch)
            if pairs and batch.windows[0].trigger is None:
                b, source, target, context, label = pairs
                logits = model.pairs(words[b], source, target, context)
                pair_gold += label.tolist()
                pair_predicted += (logits[:, 1:].argmax(-1) + 1).tolist()
    figures = {key: round(right[key] / max(total[key], 1), 4) for key in right}
    for (head, kind), counts in sorted(spans.items()):
        figures[f"{head}_{kind}"] = f1(*counts)["f"]
    figures["entity"] = f1(*map(sum, zip(*[v for (h, _), v in spans.items() if h == "entity"] or [(0, 0, 0)])))["f"]
    if triggers:
        at = {t: trigger_figures(triggers, t) for t in (.2, .3, .4, .5, .6, .7)}
        best = max(at, key=lambda t: at[t][0]["f"])
        figures["trigger"] = {"at .5": at[.5][0], "best": best, "at best": at[best][0], "found": at[best][1]}
    if happened:
        gold, mine = np.array(happened).T
        figures["happened_pearson"] = round(float(np.corrcoef(gold, mine)[0, 1]), 4)
        figures["happened_mae"] = round(float(np.abs(gold - mine).mean()), 4)
    if pair_gold:
        figures["pair"] = round(float(np.mean(np.array(pair_gold) == np.array(pair_predicted))), 4)
        fs = []
        for c in sorted(set(pair_gold)):
            hit = sum(g == p == c for g, p in zip(pair_gold, pair_predicted))
            fs.append(f1(hit, pair_predicted.count(c), pair_gold.count(c))["f"])
        figures["pair_macro_f"] = round(float(np.mean(fs)), 4)
    return figures


def main():
    from .corpus import dev_documents
    from .train import load_model
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("gold", "minilm", "checkpoint"):
        parser.add_argument("--" + name, type=Path, required=True)
    options = parser.parse_args()
    model, labels, pieces, _ = load_model(options.checkpoint, options.minilm)
    dev = {name: windows_of(d, pieces, labels) for name, d in dev_documents(options.gold).items()}
    for key, value in evaluate(model, dev, labels).items():
        print(f"{key:24} {json.dumps(value)}")


if __name__ == "__main__":
    main()
