"""Label lists of every head, and lemma edit scripts."""

import json
from collections import Counter

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
ENTITY = ["O"] + [p + t for t in ("PER", "ORG", "LOC") for p in ("B-", "I-")]
ATTRIBUTION = ["O"] + [p + t for t in ("SOURCE", "CUE", "CONTENT") for p in ("B-", "I-")]
PLOVER = ("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION "
          "MOBILIZE COERCE ASSAULT").split()
TRIGGER = ["O"] + PLOVER
KIND = "asserted denied expected conditional attempted failed asked".split()
TENSE = "past present future".split()
ROLE = "who whom voice".split()
PAIR = ("NONE AGREE CONSULT SUPPORT COOPERATE AID YIELD REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE "
        "COERCE ASSAULT").split()


def edit_script(form, lemma):
    """"L3:y": lower the form, cut 3 letters, add "y"; "K0:": as it is. L if the lemma has no capitals."""
    case = "L" if lemma == lemma.lower() else "K"
    base = form.lower() if case == "L" else form
    same = 0
    while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
        same += 1
    return f"{case}{len(base) - same}:{lemma[same:]}"


def apply_script(form, script):
    case, rest = script[0], script[1:]
    cut, add = rest.split(":", 1)
    base = form.lower() if case == "L" else form
    return base[:max(0, len(base) - int(cut))] + add


class Labels:
    """Ordered label lists by head, and the table of irregular lemmas."""

    def __init__(self, lists, lemma_table):
        self.lists = lists
        self.lemma_table = lemma_table
        self.number = {head: {label: i for i, label in enumerate(labels)} for head, labels in lists.items()}

    def of(self, head, label):
        """Number of a label, -100 (not learned) for None and rare ones."""
        return -100 if label is None else self.number[head].get(label, -100)

    def save(self, path):
        with open(path, "w", encoding="utf-8") as out:
            json.dump({"lists": self.lists, "lemmaTable": self.lemma_table}, out, ensure_ascii=False, indent=1)

    @staticmethod
    def load(path):
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        return Labels(data["lists"], data["lemmaTable"])


def collect(documents, max_scripts=220):
    """Lists that come from the training data: Penn tags, features, relations, edit scripts."""
    counts = {head: Counter() for head in ("xpos", "feats", "relation")}
    scripts, irregular = Counter(), {}
    for document in documents:
        if "upos" not in document.tags:
            continue
        for head, counter in counts.items():
            counter.update(document.tags[head])
        for form, xpos, lemma in zip(document.word_texts(), document.tags["xpos"], document.tags["lemma"]):
            script = edit_script(form, lemma)
            scripts[script] += 1
            irregular.setdefault(script, Counter())[(form.lower(), xpos, lemma)] += 1
    kept = [s for s, n in scripts.most_common(max_scripts) if n >= 3]
    for identity in ("L0:", "K0:"):
        if identity not in kept:
            kept.append(identity)
    table = {}
    for script, forms in irregular.items():
        if script not in kept:
            for (form, xpos, lemma), n in sorted(forms.items()):
                table[form + "\t" + xpos] = lemma
    lists = {"upos": UPOS, "entity": ENTITY, "attribution": ATTRIBUTION, "trigger": TRIGGER, "kind": KIND,
             "tense": TENSE, "role": ROLE, "nullrole": ROLE, "pair": PAIR, "lemma": sorted(kept)}
    for head, counter in counts.items():
        lists[head] = sorted(label for label, n in counter.items() if n >= 3)
    return Labels(lists, dict(sorted(table.items())))
