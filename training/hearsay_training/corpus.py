"""Our own annotated corpus, and the lists of what is trained on and what is only measured."""

import hashlib
from pathlib import Path

from . import sources

TRAINING_FILES = {
    "syntax/ewt_train.jsonl.gz": "annotations CC BY-SA 4.0",
    "syntax/gum_train.jsonl.gz": "annotations CC BY 4.0; texts CC BY, CC BY-SA, public domain",
    "entities/train.jsonl": "CC BY-SA 4.0",
    "entities/extra_wikigold.jsonl": "CC BY 4.0",
    "attribution/train.jsonl": "none stated (PolNeAR)",
    "events/plv_train.jsonl": "none stated (Zero-Shot-PLOVER)",
    "factuality/uds_train.jsonl": "CC BY-SA 4.0",
    "factuality/commitmentbank.jsonl": "none stated (CommitmentBank)",
    "coreference/train.jsonl": "annotations CC BY 4.0; texts CC BY, CC BY-SA, public domain",
    "claims/train.jsonl": "annotations ours; texts their publishers'",
}


def sha256(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def hashes(gold, corpus_folder):
    """Name -> sha256 of every file that is trained on; a checkpoint keeps them, since the corpus grows."""
    found = {name: sha256(Path(gold) / name) for name in TRAINING_FILES}
    for file in sorted(Path(corpus_folder).rglob("*.jsonl")):
        found[f"corpus {file.relative_to(corpus_folder)}"] = sha256(file)
    return found


def _may_train(file):
    """Whether a text file under the gold folder may lend its text to training."""
    path = Path(file)
    return file in ("extraction/meta_news.jsonl", "stories/ecbplus.jsonl") or (
        "train" in path.name and "_nc" not in path.name and path.parts[0] != "places")


def read_corpus(folder, gold):
    """Documents of every `*.jsonl` below folder, and a list of what was wrong with the lines left out."""
    documents, bad, texts = [], [], {}
    measured = {line["id"]: line["body"] for line in sources.lines(Path(gold) / "claims/dev.jsonl")}
    for path in sorted(Path(folder).rglob("*.jsonl")):
        for number, line in enumerate(_safe_lines(path, bad), 1):
            if line is None:
                continue
            place = f"{path.name}:{number}"
            try:
                body = line.get("body")
                if body is None:
                    file = line["textFile"].removeprefix("shared/eval/")
                    if not _may_train(file):
                        bad.append(f"{place}: text of {file} is not for training")
                        continue
                    if file not in texts:
                        texts[file] = {x["id"]: x.get("text", x.get("body"))
                                       for x in sources.lines(Path(gold) / file)}
                    body = texts[file][line["textId"]]
                    if hashlib.sha256(body.encode("utf-8")).hexdigest() != line["textSha256"]:
                        bad.append(f"{place}: textSha256 differs")
                        continue
                if line.get("textId") in measured or body in measured.values():
                    bad.append(f"{place}: its text is measured on")
                    continue
                documents.append(sources.claims_document(line, body))
            except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
                bad.append(f"{place}: {type(error).__name__} {error}")
    return documents, bad


def _safe_lines(path, bad):
    import json
    for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield json.loads(line)
        except ValueError as error:
            bad.append(f"{path.name}:{number}: {error}")
            yield None


def training_documents(gold, corpus_folder):
    """By source name, the documents to train on. EWT carries syntax, entities and factuality; GUM syntax and
    coreference."""
    gold = Path(gold)
    ewt = sources.read_syntax(gold / "syntax/ewt_train.jsonl.gz")
    gum = sources.read_syntax(gold / "syntax/gum_train.jsonl.gz")
    names = sources.read_entities(gold / "entities/extra_wikigold.jsonl")
    names += sources.merge_entities(ewt, gold / "entities/train.jsonl")
    scores = sources.merge_scores(ewt, gold / "factuality/uds_train.jsonl")
    commitment = sources.read_scores(gold / "factuality/commitmentbank.jsonl")
    coreference = sources.merge_coreference(gum, gold / "coreference/train.jsonl")
    authored, bad = read_corpus(corpus_folder, gold)
    return {"ewt": ewt, "gum": gum + coreference, "names": names, "scores": scores, "commitment": commitment,
            "attribution": sources.read_attribution(gold / "attribution/train.jsonl"),
            "claims": sources.read_claims(gold / "claims/train.jsonl"), "corpus": authored,
            "pairs": sources.read_pairs(gold / "events/plv_train.jsonl")}, bad


def dev_documents(gold):
    """By source name, the documents to measure on."""
    gold = Path(gold)
    ewt = sources.read_syntax(gold / "syntax/ewt_dev.jsonl")
    sources.merge_entities(ewt, gold / "entities/dev.jsonl")
    sources.merge_scores(ewt, gold / "factuality/uds_dev.jsonl")
    gum = sources.read_syntax(gold / "syntax/gum_dev.jsonl")
    sources.merge_coreference(gum, gold / "coreference/dev.jsonl")
    return {"ewt": ewt, "gum": gum, "attribution": sources.read_attribution(gold / "attribution/dev.jsonl"),
            "claims": sources.read_claims(gold / "claims/dev.jsonl"),
            "pairs": sources.read_pairs(gold / "events/plv_dev.jsonl")}
