"""Readers of the gold files: each gives Documents with the annotations of its source.

What may be trained on is decided here alone: `training_documents`. `dev_documents` only measures.
"""

import gzip
import json
import re
from pathlib import Path

from .documents import LetterMap, from_text, from_tokens


def lines(path):
    path = Path(path)
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8", newline="\n") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def read_syntax(path):
    documents = []
    for line in lines(path):
        d = from_tokens(line["id"], line["text"], line["tokens"], line["sentences"])
        d.tags = {"upos": line["upos"], "xpos": line["xpos"], "feats": line["feats"], "lemma": line["lemma"],
                  "relation": line["deprels"]}
        d.heads = [i if head < 0 else head for i, head in enumerate(line["heads"])]
        documents.append(d)
    return documents


def _span_tags(n, labelled):
    """BIO tags from lists of word numbers with a label; a word keeps its first tag."""
    tags = ["O"] * n
    for numbers, label in labelled:
        if any(tags[i] != "O" for i in numbers):
            continue
        for k, i in enumerate(numbers):
            tags[i] = ("I-" if k else "B-") + label
    return tags


def _entity_tags(line, document, words_of):
    labelled = [(words_of(*e["span"]), e["type"]) for e in line["entities"]]
    return _span_tags(len(document.words), [(w, t) for w, t in labelled if w])


def read_entities(path):
    documents = []
    for line in lines(path):
        d = from_tokens(line["id"], line["text"], line["tokens"])
        d.tags["entity"] = _entity_tags(line, d, d.words_in)
        documents.append(d)
    return documents


def merge_entities(documents, path):
    """Lays the entity file over documents of the same ids; returns what could not be laid."""
    by_id = {d.id: d for d in documents}
    left = []
    for line in lines(path):
        d = by_id.get(line["id"])
        letters = LetterMap(line["text"], d) if d else None
        if letters and letters.same:
            d.tags["entity"] = _entity_tags(line, d, letters.words)
        else:
            e = from_tokens(line["id"], line["text"], line["tokens"])
            e.tags["entity"] = _entity_tags(line, e, e.words_in)
            left.append(e)
    return left


def _mentions(line, words_of):
    mentions = []
    for number, chain in enumerate(line["chains"]):
        for mention in chain["mentions"]:
            head = words_of(*mention["head"])
            if head:
                mentions.append((head[0], number))
    return sorted(set(mentions))


def read_coreference(path):
    documents = []
    for line in lines(path):
        d = from_tokens(line["id"], line["text"], line["tokens"])
        d.mentions = _mentions(line, d.words_in)
        documents.append(d)
    return documents


def merge_coreference(documents, path):
    by_id = {d.id: d for d in documents}
    left = []
    for line in lines(path):
        d = by_id.get(line["id"])
        letters = LetterMap(line["text"], d) if d else None
        if letters and letters.same:
            d.mentions = _mentions(line, letters.words)
        else:
            e = from_tokens(line["id"], line["text"], line["tokens"])
            e.mentions = _mentions(line, e.words_in)
            left.append(e)
    return left


def read_scores(path):
    documents = []
    for line in lines(path):
        d = from_text(line["id"], line["text"])
        d.scores = [(w[0], e["score"]) for e in line["events"] if (w := d.words_in(*e["span"]))]
        documents.append(d)
    return documents


def merge_scores(documents, path):
    """Lays factuality scores over sentences of the same letters; returns what stands nowhere."""
    at = {}
    for d in documents:
        for first, end in d.sentences:
            at.setdefault(re.sub(r"\s", "", d.text[d.words[first][0]:d.words[end - 1][1]]), []).append((d, first))
    left = []
    for line in lines(path):
        places = at.get(re.sub(r"\s", "", line["text"]), [])
        for d, first in places[:1]:
            for event in line["events"]:
                a, b = event["span"]
                start = len(re.sub(r"\s", "", line["text"][:a]))
                position, i = 0, first
                while position < start:  # letters up to the event
                    position += sum(not c.isspace() for c in d.text[d.words[i][0]:d.words[i][1]])
                    i += 1
                d.scores.append((i, event["score"]))
        if not places:
            e = from_text(line["id"], line["text"])
            e.scores = [(w[0], ev["score"]) for ev in line["events"] if (w := e.words_in(*ev["span"]))]
            left.append(e)
    return left


def read_attribution(path):
    documents = []
    for line in lines(path):
        d = from_text(line["id"], line["text"])
        starts = [a for a, _ in d.words]
        labelled, links, pieces, cues = [], set(), set(), set()
        for attribution in line["attributions"]:
            words = {role: [w for a, b in attribution[role] if (w := _range(d, starts, a, b))]
                     for role in ("source", "cue", "content")}
            for role, spans in words.items():
                labelled.extend((w, role.upper()) for w in spans)
            anchors = words["cue"] or words["source"] or words["content"]
            if not anchors:
                continue
            anchor = anchors[0][0]
            cues.add(anchor)
            for span in words["source"] + words["content"]:
                pieces.add(span[0])
                links.add((span[0], anchor))
        labelled.sort(key=lambda x: (x[0][0], -len(x[0])))
        d.tags["attribution"] = _span_tags(len(d.words), labelled)
        d.links, d.link_pieces, d.link_cues = sorted(links), sorted(pieces), sorted(cues)
        documents.append(d)
    return documents


def _range(document, starts, a, b):
    """words_in for long texts."""
    from bisect import bisect_left
    i = bisect_left(starts, a)
    if i and document.words[i - 1][1] > a:
        i -= 1
    j = bisect_left(starts, b)
    return list(range(i, j))


ROOT_OF = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}


def read_pairs(path):
    documents = []
    for line in lines(path):
        d = from_text(line["id"], line["text"])
        d.sentences, d.paragraphs = [(0, len(d.words))], [0]
        source, target = (d.words_in(*line[r]) if line[r] else [] for r in ("source", "target"))
        d.pairs = [(source, target, line["root"])]
        documents.append(d)
    return documents


def _voice_words(document, event, trigger_start):
    """None: not found; []: the outlet's own voice; else the words of the nearest place of the first voice."""
    if "voice" not in event:
        return None
    if not event["voice"]:
        return []
    text = event["voice"][0]["text"] if isinstance(event["voice"][0], dict) else str(event["voice"][0])
    text = text.split(" (")[0].strip()
    if not text:
        return None
    places = [m.span() for m in re.finditer(r"(?<!\w)" + re.escape(text) + r"(?!\w)", document.text)]
    if not places:
        return None
    return document.words_in(*min(places, key=lambda p: abs(p[0] - trigger_start)))


def _actors(document, event, role):
    """None: unknown; []: absent; else the words of all its mentions."""
    if role not in event:
        return None
    if not event[role]:
        return []
    words = set()
    for actor in event[role]:
        if actor.get("mention"):
            words.update(document.words_in(*actor["mention"]))
    return sorted(words) or None


def claims_document(line, body):
    """Events: dicts of trigger (words), types, kinds, time, optional, and who, whom, voice (words, [] or None)."""
    d = from_text(line["id"], body)
    d.events = []
    for event in line["events"]:
        trigger = d.words_in(*event["trigger"])
        if not trigger:
            continue
        d.events.append({"trigger": trigger, "types": event["types"], "kinds": event.get("kinds") or [],
                         "time": event.get("time"), "optional": bool(event.get("optional")),
                         "who": _actors(d, event, "who"), "whom": _actors(d, event, "whom"),
                         "voice": _voice_words(d, event, event["trigger"][0])})
    for start, end in line.get("masked", []):  # headlines and the like: nothing is learned from their words
        d.events.append({"trigger": d.words_in(start, end), "types": [], "kinds": [], "time": None, "optional": True,
                         "who": None, "whom": None, "voice": None})
    d.pairs = _pairs_of(d, line["events"])
    return d


def _pairs_of(document, events):
    """Ordered pairs of mentions in one sentence: the type of the event between them, or NONE."""
    sentence_of = {}
    for s, (a, b) in enumerate(document.sentences):
        sentence_of.update((i, s) for i in range(a, b))
    mentions, between, unclear = {}, {}, set()  # unclear: sentences with an event whose actors were not written down
    for event in events:
        trigger = document.words_in(*event["trigger"])
        if not trigger:
            continue
        s = sentence_of[trigger[0]]
        if "who" not in event or "whom" not in event:
            unclear.add(s)
        for who in event.get("who") or []:
            for whom in event.get("whom") or []:
                between.setdefault((s, who["name"], whom["name"]), []).append(event)
        for role in ("who", "whom"):
            for actor in event.get(role) or []:
                if actor.get("mention"):
                    words = tuple(document.words_in(*actor["mention"]))
                    if words and sentence_of[words[0]] == sentence_of[words[-1]]:
                        mentions[words] = actor["name"]
    pairs = []
    for source, source_name in sorted(mentions.items()):
        for target, target_name in sorted(mentions.items()):
            s = sentence_of[source[0]]
            if sentence_of[target[0]] != s or set(source) & set(target) or source_name == target_name:
                continue
            found = between.get((s, source_name, target_name), [])
            if len(found) == 1 and not found[0].get("optional"):
                best = found[0]["types"][0]
                pairs.append((list(source), list(target), ROOT_OF.get(best, best)))
            elif not found and s not in unclear:
                back = between.get((s, target_name, source_name), [])
                if not any(e["types"][0] in ("CONSULT", "AGREE", "COOPERATE") for e in back):
                    pairs.append((list(source), list(target), "NONE"))
    return pairs


def read_claims(path):
    return [claims_document(line, line["body"]) for line in lines(path)]
