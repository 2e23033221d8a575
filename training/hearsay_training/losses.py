"""One loss a head. Every loss is a sum over what is annotated in the batch, divided by the head's usual count in a
batch (a running mean), so that a batch with little of something does not shout."""

import torch
from torch.nn import functional as F

from .windows import IGNORED, WORD_HEADS

# Weight of each head's mean loss.
WEIGHTS = {"upos": .5, "xpos": .5, "feats": .5, "lemma": .5, "arc": 1.5, "relation": .8, "entity": 3.,
           "attribution": 3., "link": 1., "trigger": 8., "kind": .6, "tense": .5, "nullrole": .5, "role": 1.2,
           "happened": .4, "coreference": .6, "pair": 1.2}


def _cross_entropy(logits, target):
    target = target.reshape(-1)
    loss = F.cross_entropy(logits.reshape(-1, logits.shape[-1]), target, ignore_index=IGNORED, reduction="sum")
    return loss, int((target != IGNORED).sum())


def _windows(batch, wanted):
    """Numbers of the windows in the batch that `wanted` holds for, or None."""
    chosen = [i for i, window in enumerate(batch.windows) if wanted(window)]
    return torch.tensor(chosen) if chosen else None


def _tag_losses(heads, x, batch):
    found = {}
    for head in WORD_HEADS:
        known = batch.targets[head] != IGNORED
        if head != "relation" and known.any():
            found[head] = _cross_entropy(heads.tag[head](x[known]), batch.targets[head][known])
    learned = batch.trigger.sum(-1) > 0
    if learned.any():
        logits = heads.tag["trigger"](x[learned])
        found["trigger"] = (-(batch.trigger[learned] * logits.log_softmax(-1)).sum(), len(logits))
    return found


def _syntax_losses(heads, x, batch):
    chosen = _windows(batch, lambda window: window.heads is not None)
    if chosen is None:
        return {}
    gold = batch.targets["heads"][chosen]
    relation = batch.targets["relation"][chosen].masked_fill(gold < 0, IGNORED)
    return {"arc": _cross_entropy(heads.arcs(x[chosen], batch.sentence[chosen]), gold),
            "relation": _cross_entropy(heads.relation(x[chosen], gold.clamp(min=0)), relation)}


def _event_losses(heads, x, batch):
    rows = batch.rows("events")
    if not rows:
        return {}
    b = torch.tensor([i for i, _ in rows])
    w = torch.tensor([e[0] for _, e in rows])
    kinds = torch.stack([torch.from_numpy(e[1]) for _, e in rows])
    tense = torch.tensor([e[2] for _, e in rows])
    role = torch.full((len(rows), 3, batch.width), -1, dtype=torch.int8)
    for k, (_, e) in enumerate(rows):
        role[k, :, :e[3].shape[1]] = torch.from_numpy(e[3])
    null = torch.stack([torch.from_numpy(e[4]) for _, e in rows])
    at = x[b, w]
    losses = {"kind": (-(kinds * heads.tag["kind"](at).log_softmax(-1)).sum(), int(kinds.sum())),
              "tense": _cross_entropy(heads.tag["tense"](at), tense)}
    known = null >= 0
    losses["nullrole"] = (F.binary_cross_entropy_with_logits(heads.tag["nullrole"](at)[known], null[known].float(),
                                                             reduction="sum"), int(known.sum()))
    chosen, inverse = b.unique(return_inverse=True)
    logits = heads.role(x[chosen])[inverse, :, w, :]  # [N, 3, W]
    known = role >= 0
    loss = F.binary_cross_entropy_with_logits(logits[known], role[known].float(), reduction="sum",
                                              pos_weight=torch.tensor(2.))
    present = (role == 1).any(-1)
    share = (role[present] == 1).float()
    likely = logits[present].masked_fill(role[present] < 0, -1e9).log_softmax(-1)
    loss = loss / 4 - ((likely * share).sum(-1) / share.sum(-1)).sum()
    losses["role"] = (loss, int((role >= 0).any(-1).sum()))
    return losses


def _coreference_loss(heads, x, batch):
    """The summed probability of the right antecedents among all earlier mentions and the mention itself (new)."""
    chosen = _windows(batch, lambda window: len(window.mentions) > 1)
    if chosen is None:
        return {}
    dense, total, count = heads.coreference(x[chosen]).squeeze(1), 0, 0
    for i, k in enumerate(chosen.tolist()):
        window = batch.windows[k]
        place = torch.tensor([m for m, _ in window.mentions])
        chain = torch.tensor([c for _, c in window.mentions])
        scores = dense[i][place][:, place]
        n = len(place)
        earlier = torch.ones(n, n).tril(-1).bool()
        right = earlier & (chain[:, None] == chain[None])
        right = right | (torch.eye(n).bool() & ~right.any(1, keepdim=True))
        allowed = earlier | torch.eye(n).bool()
        scores = scores.masked_fill(~allowed, -1e9)
        total = total + (scores.logsumexp(1) - scores.masked_fill(~right, -1e9).logsumexp(1)).sum()
        count += n
    return {"coreference": (total, count)}


def pair_tensors(batch):
    """(window of each pair [N], source, target, context masks [N, W], labels [N]) or None."""
    rows = batch.rows("pairs")
    if not rows:
        return None
    masks = torch.zeros(3, len(rows), batch.width)
    for k, (_, pair) in enumerate(rows):
        for m in range(3):
            masks[m, k, pair[m]] = 1
    return torch.tensor([i for i, _ in rows]), masks[0], masks[1], masks[2], torch.tensor([p[3] for _, p in rows])


def _link_loss(heads, x, batch):
    chosen = _windows(batch, lambda window: window.links)
    if chosen is None:
        return {}
    dense = heads.link(x[chosen]).squeeze(1)
    rows = [(i, *link) for i, k in enumerate(chosen.tolist()) for link in batch.windows[k].links]
    b, i, j, y = (torch.tensor(column) for column in zip(*rows))
    loss = F.binary_cross_entropy_with_logits(dense[b, i, j], y.float(), reduction="sum",
                                              pos_weight=torch.tensor(2.))
    return {"link": (loss, int(y.sum()))}


def losses(model, batch):
    """head -> (summed loss, count)."""
    words, heads = model.words(batch), model.heads
    x = heads.dropout(words)
    found = _tag_losses(heads, x, batch)
    for part in (_syntax_losses, _event_losses, _link_loss, _coreference_loss):
        found.update(part(heads, x, batch))
    scores = batch.rows("scores")
    if scores:
        b, i, y = (torch.tensor(x) for x in zip(*((b, *s) for b, s in scores)))
        found["happened"] = (F.smooth_l1_loss(heads.tag["happened"](x[b, i]).squeeze(-1), y.float(), reduction="sum"), len(scores))
    pairs = pair_tensors(batch)
    if pairs:
        b, source, target, context, label = pairs
        logits = model.pairs(words[b], source, target, context)
        weight = torch.where(label == 0, .3, 1.)
        loss = (F.cross_entropy(logits, label, reduction="none", label_smoothing=.05) * weight).sum()
        found["pair"] = (loss, float(weight.sum()))
    return found


class Balance:
    """Turns summed losses into one number, and keeps running means for the log."""

    def __init__(self):
        self.count, self.mean, self.batches = {}, {}, 0

    def total(self, found):
        total = 0
        self.batches += 1
        for head in WEIGHTS:
            loss, n = found.get(head, (0., 0))
            self.count[head] = .99 * self.count.get(head, 0) + .01 * n
            if n:
                usual = self.count[head] / (1 - .99 ** self.batches)
                total = total + WEIGHTS[head] * loss / max(usual, n / 8)
                value = float(loss.detach()) / n
                self.mean[head] = value if head not in self.mean else .97 * self.mean[head] + .03 * value
        return total
