"""Fits the weights of the argument chooser (Java: `hearsay.event.ArgumentWeights`).

`hearsay-eval trace GOLD.jsonl TRACE.jsonl` writes, for each annotated event, the candidates for who and whom with
their features. This fits a conditional logit model (McFadden 1974): of all candidates and "nobody" one is chosen;
where several mentions refer to the right actor their probabilities add up. Prints the share of events whose side is
right, on the traces it is fitted on and on those kept back.

usage: python -m hearsay_training.arguments --scorer CLAIMS_PY --out WEIGHTS.tsv [--dev TRACE.jsonl …] TRACE.jsonl …
"""

import argparse
import importlib.util
import json
from collections import Counter
from pathlib import Path

import torch

ROLES = ("who", "whom")


def load_scorer(path):
    """The claims scorer, whose rule says when two names agree."""
    spec = importlib.util.spec_from_file_location("claims_scorer", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module



def examples(paths, role, same):
    """(features of each option, whether it is right); the first option is nobody."""
    for path in paths:
        for line in path.read_text("utf-8").split("\n"):
            if not line:
                continue
            row = json.loads(line)
            gold = row["event"].get(role)
            if gold is None:
                continue
            side = row[role]
            options = [side["nobody"]] + [c["features"] for c in side["candidates"]]
            if gold:
                right = [False] + [any(same([g["name"]], c["names"]) for g in gold) for c in side["candidates"]]
            else:
                right = [True] + [False] * len(side["candidates"])
            yield options, right


class Data:
    """Options of all examples in one sparse matrix; `example` [O] says to which example an option belongs."""

    def __init__(self, rows, index):
        self.rows = rows
        options, features, values, example, right = [], [], [], [], []
        number = 0
        for n, (choices, good) in enumerate(rows):
            for choice, ok in zip(choices, good):
                for name, value in choice.items():
                    if name in index:
                        options.append(number)
                        features.append(index[name])
                        values.append(value)
                example.append(n)
                right.append(ok)
                number += 1
        self.matrix = torch.sparse_coo_tensor([options, features], values, (number, len(index))).coalesce()
        self.example, self.right = torch.tensor(example), torch.tensor(right)

    def scores(self, weights):
        return torch.sparse.mm(self.matrix, weights[:, None]).squeeze(1)

    def loss(self, weights):
        """Mean negative log-probability of the right options, over the examples that have one."""
        s = self.scores(weights)
        n = len(self.rows)
        e = (s - s.detach().max()).exp()
        whole = torch.zeros(n).index_add(0, self.example, e)
        good = torch.zeros(n).index_add(0, self.example, e * self.right)
        reachable = torch.zeros(n).index_add(0, self.example, self.right.float()) > 0
        return -(good[reachable] + 1e-12).log().sub((whole[reachable] + 1e-12).log()).mean()

    def accuracy(self, weights):
        s, first, hits = self.scores(weights), 0, 0
        for choices, _ in self.rows:
            best = first + int(s[first:first + len(choices)].argmax())
            hits += bool(self.right[best])
            first += len(choices)
        return hits / max(1, len(self.rows))


def fit(data, size, strength):
    weights = torch.zeros(size, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200, history_size=20, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        loss = data.loss(weights) + strength * weights.square().sum() / max(1, len(data.rows))
        loss.backward()
        return loss

    optimizer.step(closure)
    return weights.detach()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("traces", nargs="+", type=Path)
    parser.add_argument("--dev", nargs="*", type=Path, default=[])
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--least", type=int, default=8, help="a feature seen in fewer options is left out")
    parser.add_argument("--strength", type=float, default=2., help="of the pull towards zero")
    options = parser.parse_args()
    same = load_scorer(options.scorer).same
    lines = ["# Role, feature, weight: made by hearsay_training.arguments; do not edit by hand."]
    for role in ROLES:
        rows, dev = list(examples(options.traces, role, same)), list(examples(options.dev, role, same))
        counts = Counter(name for choices, _ in rows for choice in choices for name in choice)
        index = {name: i for i, name in enumerate(sorted(n for n, c in counts.items() if c >= options.least))}
        data = Data(rows, index)
        weights = fit(data, len(index), options.strength)
        reachable = sum(any(good) for _, good in rows) / max(1, len(rows))
        print(f"{role}: {len(rows)} events, {reachable:.3f} reachable, {len(index)} features, "
              f"right {data.accuracy(weights):.3f}"
              + (f"; kept back: {len(dev)} events, {sum(any(g) for _, g in dev) / len(dev):.3f} reachable, "
                 f"right {Data(dev, index).accuracy(weights):.3f}" if dev else ""))
        lines += [f"{role}\t{name}\t{float(weights[i]):.3f}" for name, i in index.items() if abs(weights[i]) >= .02]
    options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
