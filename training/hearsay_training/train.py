"""Trains the reading model: `python -m hearsay_training.train --gold DIR --corpus DIR --minilm DIR --run DIR`.

The learning rate follows the clock, not the number of steps: `--minutes` is the whole budget of this phase, warmed
up and let down within it. `--resume` goes on from the newest checkpoint of the run; `--phase` names a new budget.
"""

import argparse
import json
import time
from pathlib import Path

import torch

from .corpus import dev_documents, hashes, training_documents
from .evaluate import evaluate
from .labels import Labels, collect
from .losses import Balance, losses
from .model import Model
from .pieces import WordPieces
from .windows import Mixture, windows_of

# Shares of word pieces.
SHARES = {"attribution": .28, "ewt": .17, "gum": .12, "names": .05, "commitment": .01, "claims": .10, "corpus": .20,
          "pairs": .07}
VARIANTS = ((256, 0), (160, 0), (96, 1), (256, 3), (128, 2))  # ways to cut texts of which there are few


def save(path, state):
    temporary = path.with_suffix(".tmp")
    torch.save(state, temporary)
    temporary.replace(path)


def load_model(checkpoint, minilm):
    """(model, labels, pieces, state) of a checkpoint."""
    state = torch.load(checkpoint, map_location="cpu", weights_only=False)
    labels = Labels(state["lists"], state["lemmaTable"])
    model = Model(labels.lists)
    model.load_state_dict(state["model"])
    return model, labels, WordPieces(Path(minilm) / "tokenizer.json"), state


def rate(done, warm_up=.05, floor=.03):
    """Share of the full learning rate after the share `done` of the phase."""
    return done / warm_up if done < warm_up else max(floor, (1 - done) / (1 - warm_up))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("gold", "corpus", "minilm", "run"):
        parser.add_argument("--" + name, type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=42)
    parser.add_argument("--phase", type=int, default=1)
    parser.add_argument("--encoder-rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1.5e-3)
    parser.add_argument("--pieces", type=int, default=1200, help="padded word pieces a batch")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--shares", help="JSON of changed shares, such as {\"corpus\": 0.3}")
    parser.add_argument("--evaluate-every", type=float, default=7, help="minutes")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    options.run.mkdir(parents=True, exist_ok=True)
    checkpoint, log_file = options.run / "checkpoint.pt", options.run / "log.txt"

    def log(text):
        line = time.strftime("%H:%M:%S ") + text
        print(line, flush=True)
        with open(log_file, "a", encoding="utf-8") as out:
            out.write(line + "\n")

    data = hashes(options.gold, options.corpus)
    documents, bad = training_documents(options.gold, options.corpus)
    log(f"phase {options.phase}; documents {({k: len(v) for k, v in documents.items()})}; "
        f"bad corpus lines {len(bad)}: {bad[:5]}")
    state = None
    if options.resume:
        model, labels, pieces, state = load_model(checkpoint, options.minilm)
    else:
        labels, pieces = collect(documents["ewt"] + documents["gum"]), WordPieces(options.minilm / "tokenizer.json")
        model = Model(labels.lists)
        model.encoder.load_minilm(options.minilm / "model.safetensors")
    windows = {name: windows_of(d, pieces, labels, VARIANTS if name in ("claims", "corpus") else ((256, 0),))
               for name, d in documents.items()}
    dev = {name: windows_of(d, pieces, labels) for name, d in dev_documents(options.gold).items()}
    log(f"windows {({k: (len(v), sum(len(x.ids) for x in v)) for k, v in windows.items()})}")
    shares = dict(SHARES, **json.loads(options.shares or "{}"))

    # Half of all parameters, and the better part of an optimizer's step; 200 k words would hardly move them.
    model.encoder.words.weight.requires_grad_(False)
    optimizer = torch.optim.AdamW(
        [{"params": [p for p in model.encoder.parameters() if p.requires_grad], "full": options.encoder_rate},
         {"params": [*model.heads.parameters(), *model.pairs.parameters()], "full": options.head_rate}],
        lr=1e-4, weight_decay=.01, betas=(.9, .98), fused=True)
    balance, step, before, drawn = Balance(), 0, 0.0, {}
    if state:
        step, drawn = state["step"], state["drawn"]
        if state["phase"] == options.phase:
            before = state["seconds"]
            optimizer.load_state_dict(state["optimizer"])
            for group, full in zip(optimizer.param_groups, (options.encoder_rate, options.head_rate)):
                group["full"] = full
        balance.count, balance.mean, balance.batches = state["counts"], state["means"], step
    mixture = Mixture(windows, shares, options.pieces, options.seed * 1000 + options.phase * 100 + step % 97)
    begin, budget = time.time() - before, options.minutes * 60
    last_log = last_save = last_dev = time.time()
    seen = 0

    def keep():
        save(checkpoint, {
            "model": model.state_dict(), "optimizer": optimizer.state_dict(), "lists": labels.lists,
            "lemmaTable": labels.lemma_table, "step": step, "phase": options.phase, "seconds": time.time() - begin,
            "counts": balance.count, "means": balance.mean, "drawn": {**drawn, **mixture.drawn},
            "settings": {k: str(v) for k, v in vars(options).items() if k not in ("gold", "corpus", "minilm", "run")},
            "shares": shares, "data": data})

    model.train()
    for batch in mixture:
        done = (time.time() - begin) / budget
        if done >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = group["full"] * rate(done)
        loss = balance.total(losses(model, batch))
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 3.)
        optimizer.step()
        step += 1
        seen += int(batch.mask.sum())
        now = time.time()
        if now - last_log > 30:
            log(f"step {step} {done:.0%} {seen / (now - last_log):.0f} pieces/s "
                + " ".join(f"{k} {v:.3f}" for k, v in balance.mean.items()))
            last_log, seen = time.time(), 0
        if now - last_save > 120:
            keep()
            last_save = time.time()
        if now - last_dev > options.evaluate_every * 60:
            log("dev " + json.dumps(evaluate(model, {k: v[::8] for k, v in dev.items() if k != "claims"}
                                             | {"claims": dev["claims"]}, labels)))
            last_dev = last_log = time.time()
            model.train()
    keep()
    log("done; dev " + json.dumps(evaluate(model, dev, labels)))


if __name__ == "__main__":
    main()
