"""Transition scores of the two tag sequences, for Viterbi: log-probabilities counted on the training tags, times the
weight that does best on dev. An illegal step (an I that does not follow its B or I) is null."""

import numpy as np

from .evaluate import batches, bio_spans, f1


def _legal(names, i, j):
    """i: a label number or None at the start of a window."""
    return names[j][0] != "I" or (i is not None and names[i][0] != "O" and names[i][2:] == names[j][2:])


OUTSIDE_COST = .5


def counted(documents, head, names):
    """(start [n], matrix [n][n]) of log-probabilities, -inf where illegal; half a count is added to legal steps."""
    n = len(names)
    number = {name: i for i, name in enumerate(names)}
    start, matrix = np.full(n, .5), np.full((n, n), .5)
    for document in documents:
        tags = [number[t] for t in document.tags.get(head, [])]
        if tags:
            start[tags[0]] += 1
        for a, b in zip(tags, tags[1:]):
            matrix[a, b] += 1
    for j in range(n):
        start[j] *= _legal(names, None, j)
        for i in range(n):
            matrix[i, j] *= _legal(names, i, j)
    with np.errstate(divide="ignore"):
        return np.log(start / start.sum()), np.log(matrix / matrix.sum(1, keepdims=True))


def viterbi(scores, start, matrix):
    """Best sequence for log-probabilities scores [W, n]."""
    best, back = scores[0] + start, []
    for row in scores[1:]:
        steps = best[:, None] + matrix
        back.append(steps.argmax(0))
        best = steps.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def transitions_of(model, documents, dev, pieces, labels):
    """labels.json's `transitions`: head -> start, matrix (weighted), weight, dev F1 of exact spans by weight."""
    result = {}
    for head, sources in (("entity", ("ewt", "names")), ("attribution", ("attribution",))):
        names = labels.lists[head]
        start, matrix = counted([d for s in sources for d in documents[s]], head, names)
        scored = []
        for windows in dev.values():
            for batch in batches([w for w in windows if head in w.targets]):
                logits = model.heads.tag[head](model.words(batch)).log_softmax(-1).numpy()
                scored += [(logits[i, :len(w.first)], w.targets[head]) for i, w in enumerate(batch.windows)]
        figures = {}
        for weight in (0., .15, .3, .5, 1.):
            right = predicted = gold = 0
            for logits, target in scored:
                with np.errstate(invalid="ignore"):
                    s, m = (np.where(np.isinf(x), -np.inf, x * weight) for x in (start, matrix))
                mine = set(bio_spans([names[k] for k in viterbi(logits, s, m)]))
                true = set(bio_spans([names[k] if k >= 0 else "O" for k in target]))
                right, predicted, gold = right + len(mine & true), predicted + len(mine), gold + len(true)
            figures[weight] = f1(right, predicted, gold)["f"]
        weight = max(figures, key=figures.get)
        print(f"transitions of {head}: F1 by weight {figures}")

        def plain(row):
            return [None if np.isinf(x) else round(float(x) * weight, 4) for x in row]

        start, matrix = plain(start), [plain(row) for row in matrix]
        for row in [start, *matrix]:  # the model says O too often: F1 on dev is best with this taken off
            row[names.index("O")] = round(row[names.index("O")] - OUTSIDE_COST, 4)
        result[head] = {"weight": weight, "start": start, "matrix": matrix}
    return result
