"""Windows as arrays, and batches of them as tensors."""

from dataclasses import dataclass

import numpy as np
import torch

from .documents import MAX_PIECES, assemble, cut
from .labels import edit_script

IGNORED = -100
WORD_HEADS = ("upos", "xpos", "feats", "lemma", "relation", "entity", "attribution")


@dataclass
class Window:
    """One window: input and what is known about it. W words, S pieces.

    `targets[head]`: [W] label numbers or IGNORED. `heads`: [W] word of the window or IGNORED.
    `trigger`: [W, 17] soft labels, a row of zeros where nothing is learned; None if no events are annotated.
    `events`: list of (word, kinds [7], tense, role [3, W] of 1, 0 or -1 (not learned), null [3] likewise).
    `links`: list of (word, word, 0 or 1). `mentions`: list of (head word, chain). `scores`: list of (word, score).
    `pairs`: list of (source words, target words, context words, label).
    """

    document: object
    numbers: list
    ids: list
    first: list
    sentence: list
    targets: dict
    heads: np.ndarray
    trigger: np.ndarray
    events: list
    links: list
    mentions: list
    scores: list
    pairs: list


def soft(labels, chosen, size, best=.8):
    """Probabilities [size]: the first of `chosen` gets `best`, the rest share what is left."""
    row = np.zeros(size, np.float32)
    known = [labels[c] for c in chosen if c in labels]
    if known:
        row[known[0]] += best if len(known) > 1 else 1
        for k in known[1:]:
            row[k] += (1 - best) / (len(known) - 1)
    return row


def _role_targets(event, place, size):
    role, null = np.full((3, size), -1, np.int8), np.full(3, -1, np.int8)
    for r, name in enumerate(("who", "whom", "voice")):
        words = event[name]
        if words is None:
            continue
        if not words:
            null[r], role[r] = 1, 0
            continue
        null[r] = 0
        here = [place[w] for w in words if w in place]
        if here:
            role[r] = 0
            role[r, here] = 1
    return role, null


def window_of(document, runs, pieces, labels):
    ids, first, sentence, numbers = assemble(document, runs, pieces)
    place = {w: i for i, w in enumerate(numbers)}
    size = len(numbers)
    targets = {}
    for head in WORD_HEADS:
        if head in document.tags:
            tags = [document.tags[head][w] for w in numbers]
            if head == "lemma":
                tags = [edit_script(document.text[slice(*document.words[w])], lemma)
                        for w, lemma in zip(numbers, tags)]
            if head in ("entity", "attribution"):
                tags = [("B" + t[1:] if t and t[0] == "I" and (i == 0 or tags[i - 1] is None or tags[i - 1][1:] != t[1:])
                         else t) for i, t in enumerate(tags)]
            targets[head] = np.array([labels.of(head, t) for t in tags])
    heads = None
    if document.heads:
        heads = np.array([place.get(document.heads[w], IGNORED) for w in numbers])
    trigger, events = None, []
    if document.events is not None:
        trigger = np.zeros((size, 17), np.float32)
        trigger[:, 0] = 1
        for optional in (True, False):
            for event in document.events:
                if event["optional"] != optional:
                    continue
                here = [place[w] for w in event["trigger"] if w in place]
                row = 0 if optional else soft(labels.number["trigger"], event["types"], 17)
                for i in here:
                    trigger[i] = row
                if here:
                    role, null = _role_targets(event, place, size)
                    events.append((here[0], soft(labels.number["kind"], event["kinds"], 7),
                                   labels.number["tense"].get(event["time"], IGNORED), role, null))
    links = []
    if document.links is not None:
        positive = set(document.links)
        cues = [c for c in document.link_cues if c in place]
        links = [(place[p], place[c], float((p, c) in positive))
                 for p in document.link_pieces if p in place for c in cues]
    mentions = [(place[h], chain) for h, chain in document.mentions or [] if h in place]
    scores = [(place[w], s) for w, s in document.scores if w in place]
    pairs = []
    for source, target, root in document.pairs:
        if all(w in place for w in source + target):
            s = sentence[place[(source + target)[0]]]
            context = [i for i in range(size) if sentence[i] == s]
            pairs.append(([place[w] for w in source], [place[w] for w in target], context,
                          labels.number["pair"][root]))
    return Window(document, numbers, ids, first, sentence, targets, heads, trigger, events, links, mentions, scores,
                  pairs)


def windows_of(documents, pieces, labels, variants=((MAX_PIECES, 0),)):
    """Windows of all documents, cut anew for each variant (most pieces, first sentence)."""
    return [window_of(d, runs, pieces, labels)
            for d in documents for most, skip in variants
            if skip == 0 or len(d.sentences) > skip + 1
            for runs in cut(d, pieces, most, skip)]


class Batch:
    """Windows padded together: `ids`, `mask` [B, S]; `first`, `sentence` [B, W] (sentence -1: no word)."""

    def __init__(self, windows):
        self.windows = windows
        b, s, w = len(windows), max(len(x.ids) for x in windows), max(len(x.first) for x in windows)
        self.ids = torch.zeros(b, s, dtype=torch.long)
        self.mask = torch.zeros(b, s, dtype=torch.long)
        self.first = torch.zeros(b, w, dtype=torch.long)
        self.sentence = torch.full((b, w), -1, dtype=torch.long)
        self.targets = {head: torch.full((b, w), IGNORED) for head in WORD_HEADS + ("heads",)}
        self.trigger = torch.zeros(b, w, 17)
        for i, x in enumerate(windows):
            n = len(x.first)
            self.ids[i, :len(x.ids)] = torch.tensor(x.ids)
            self.mask[i, :len(x.ids)] = 1
            self.first[i, :n] = torch.tensor(x.first)
            self.sentence[i, :n] = torch.tensor(x.sentence)
            for head, values in x.targets.items():
                self.targets[head][i, :n] = torch.from_numpy(values)
            if x.heads is not None:
                self.targets["heads"][i, :n] = torch.from_numpy(x.heads)
            if x.trigger is not None:
                self.trigger[i, :n] = torch.from_numpy(x.trigger)
        self.width = w

    def rows(self, name):
        """(window in batch, entry) for every entry of a list field."""
        return [(i, entry) for i, x in enumerate(self.windows) for entry in getattr(x, name)]


class Mixture:
    """An endless stream of batches: sources are drawn by weight (share of pieces), each without replacement."""

    def __init__(self, windows_by_source, weights, pieces_per_batch, seed):
        self.random = np.random.default_rng(seed)
        self.sources = {k: v for k, v in windows_by_source.items() if v and weights.get(k)}
        mean = {k: np.mean([len(x.ids) for x in v]) for k, v in self.sources.items()}
        share = np.array([weights[k] / mean[k] for k in self.sources])
        self.names, self.share, self.pieces = list(self.sources), share / share.sum(), pieces_per_batch
        self.queue = {k: [] for k in self.sources}
        self.drawn = {k: 0 for k in self.sources}

    def _draw(self, name):
        if not self.queue[name]:
            self.queue[name] = list(self.random.permutation(len(self.sources[name])))
        self.drawn[name] += 1
        return self.sources[name][self.queue[name].pop()]

    def __iter__(self, pool=192):
        while True:
            drawn = [self._draw(self.names[k]) for k in self.random.choice(len(self.names), pool, p=self.share)]
            drawn.sort(key=lambda x: len(x.ids))
            batches, running = [], []
            for x in drawn:
                if running and (len(running) + 1) * len(x.ids) > self.pieces:
                    batches.append(running)
                    running = []
                running.append(x)
            batches.append(running)
            for k in self.random.permutation(len(batches)):
                yield Batch(batches[k])
