"""Writes what the program ships: `python -m hearsay_training.export --checkpoint FILE --minilm DIR --gold DIR
--corpus DIR --out DIR`.

Out: encoder.onnx (int8 weights), heads.onnx and pair.onnx (fp16 weights, fp32 arithmetic), labels.json, vocab.txt,
parity.jsonl, MODEL_CARD.md. Checks the files against PyTorch and prints what differs.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from .card import write_card
from .corpus import dev_documents, sha256, training_documents
from .documents import MAX_PIECES
from .evaluate import evaluate
from .model import HIDDEN
from .parity import write_parity
from .train import load_model
from .transitions import transitions_of
from .windows import windows_of

VERSION = "1"
WORD_OUTPUTS = ("upos", "xpos", "feats", "lemma", "arc", "relation", "entity", "attribution", "link", "trigger", "kind",
                "tense", "nullrole", "happened", "role", "coreference")


class SmallEmbedding(nn.Module):
    """Rows of int8 with a scale each: a quarter of the size, and no row's outlier hurts another."""

    def __init__(self, embedding):
        super().__init__()
        weight = embedding.weight.detach()
        scale = weight.abs().max(1, keepdim=True).values / 127
        self.register_buffer("scale", scale)
        self.register_buffer("rows", (weight / scale).round().to(torch.int8))

    def forward(self, ids):
        return self.rows[ids].float() * self.scale[ids]


class WindowHeads(nn.Module):
    """hidden [1, S, H], first [W], sentence [W] -> words and every head's output without the batch dimension."""

    def __init__(self, heads):
        super().__init__()
        self.heads = heads

    def forward(self, hidden, first, sentence):
        words = hidden[:, first]
        out = self.heads(words, sentence[None])
        return (words[0],) + tuple(out[name][0] for name in WORD_OUTPUTS)


class WindowPairs(nn.Module):
    """words [W, H], three masks [N, W] -> logits [N, 16]."""

    def __init__(self, pairs):
        super().__init__()
        self.pairs = pairs

    def forward(self, words, source_mask, target_mask, context_mask):
        return self.pairs(words[None], source_mask, target_mask, context_mask)


def halve(path, smallest=1024):
    """Stores large fp32 weights as fp16; a Cast gives them back (ONNX Runtime folds it at loading)."""
    graph_file = onnx.load(path)
    graph, casts = graph_file.graph, []
    for tensor in list(graph.initializer):
        if tensor.data_type == TensorProto.FLOAT and int(np.prod(tensor.dims)) >= smallest:
            half = numpy_helper.from_array(numpy_helper.to_array(tensor).astype(np.float16), tensor.name + "_half")
            casts.append(helper.make_node("Cast", [half.name], [tensor.name], to=TensorProto.FLOAT))
            graph.initializer.remove(tensor)
            graph.initializer.append(half)
    for node in reversed(casts):
        graph.node.insert(0, node)
    onnx.checker.check_model(graph_file)
    onnx.save(graph_file, path)


def export_graphs(model, out):
    """Writes the three ONNX files and encoder-fp32.onnx (for the check; removed at the end).

    The encoder has a scale for each output of a layer: with one for a whole matrix it loses six points of UAS and ten
    of content F1 on dev. Leaving some layers in fp16 gained nothing more.
    """
    model.eval()
    ids = torch.tensor([[101, 1996, 3007, 2003, 2204, 102]])
    first, sentence = torch.tensor([1, 2, 3, 4]), torch.tensor([0, 0, 0, 0])
    plain = model.encoder.words
    settings = {"opset_version": 17, "dynamo": False, "do_constant_folding": True}
    torch.onnx.export(model.encoder, (ids, torch.ones_like(ids)), out / "encoder-fp32.onnx",
                      input_names=["input_ids", "attention_mask"], output_names=["hidden"],
                      dynamic_axes={"input_ids": {1: "S"}, "attention_mask": {1: "S"}, "hidden": {1: "S"}}, **settings)
    model.encoder.words = SmallEmbedding(plain)
    positions = model.encoder.positions
    model.encoder.positions = nn.Embedding.from_pretrained(positions.weight[:MAX_PIECES].detach().clone())
    torch.onnx.export(model.encoder, (ids, torch.ones_like(ids)), out / "encoder-half.onnx",
                      input_names=["input_ids", "attention_mask"], output_names=["hidden"],
                      dynamic_axes={"input_ids": {1: "S"}, "attention_mask": {1: "S"}, "hidden": {1: "S"}}, **settings)
    model.encoder.words, model.encoder.positions = plain, positions
    quantize_dynamic(out / "encoder-half.onnx", out / "encoder.onnx", op_types_to_quantize=["MatMul"],
                     per_channel=True, reduce_range=True,  # else products overflow on processors without VNNI
                     weight_type=QuantType.QInt8, extra_options={"MatMulConstBOnly": True})
    (out / "encoder-half.onnx").unlink()
    matrices = ("arc", "link", "coreference")
    axes = {name: {0: "W", 1: "W"} if name in matrices else {0: "W"} for name in WORD_OUTPUTS}
    axes["role"] = {1: "W", 2: "W"}
    axes.update(words={0: "W"}, hidden={1: "S"}, first={0: "W"}, sentence={0: "W"})
    torch.onnx.export(WindowHeads(model.heads), (torch.randn(1, 6, HIDDEN), first, sentence), out / "heads.onnx",
                      input_names=["hidden", "first", "sentence"], output_names=["words", *WORD_OUTPUTS],
                      dynamic_axes=axes, **settings)
    masks = [torch.tensor([[1., 0, 0, 0], [0, 0, 0, 0]]), torch.tensor([[0., 0, 0, 1], [0, 1, 0, 0]]),
             torch.ones(2, 4)]
    names = ["source_mask", "target_mask", "context_mask"]
    torch.onnx.export(WindowPairs(model.pairs), (torch.randn(4, HIDDEN), *masks), out / "pair.onnx",
                      input_names=["words", *names], output_names=["pair"],
                      dynamic_axes={"words": {0: "W"}, "pair": {0: "N"}, **{n: {0: "N", 1: "W"} for n in names}},
                      **settings)
    halve(out / "heads.onnx")
    halve(out / "pair.onnx")
    model.eval()  # the exporter leaves a module that it was given in training mode


def session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


class ServedModel:
    """The exported files behind the interface that `evaluate` uses: one window at a time, as they are served."""

    def __init__(self, folder, encoder="encoder.onnx"):
        self.encoder, self.head_session, self.pair_session = (
            session(folder / name) for name in (encoder, "heads.onnx", "pair.onnx"))

    def eval(self):
        return self

    def window(self, window):
        ids = np.array([window.ids])
        hidden = self.encoder.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})[0]
        values = self.head_session.run(None, {"hidden": hidden, "first": np.array(window.first),
                                              "sentence": np.array(window.sentence)})
        return dict(zip(("words",) + WORD_OUTPUTS, values))

    def words(self, batch):
        self.results = [self.window(w) for w in batch.windows]
        return self._pad("words", batch.width)

    def _pad(self, name, width):
        values = [torch.from_numpy(r[name]) for r in self.results]
        lead = {"role": 1}.get(name, 0)
        square = name in ("arc", "link", "coreference", "role")
        padded = []
        for v in values:
            room = width - v.shape[lead]
            pad = [0, room, 0, room] if square else [0, 0] * (v.dim() - 1) + [0, room]
            padded.append(nn.functional.pad(v, pad))
        return torch.stack(padded)

    def heads(self, words, sentence):
        return {name: self._pad(name, words.shape[1]) for name in WORD_OUTPUTS}

    def pairs(self, words, source, target, context):
        rows = [self.pair_session.run(None, {"words": w.numpy(), "source_mask": s[None].numpy(),
                                             "target_mask": t[None].numpy(), "context_mask": c[None].numpy()})[0]
                for w, s, t, c in zip(words, source, target, context)]
        return torch.from_numpy(np.concatenate(rows))


@torch.no_grad()
def check(model, folder, windows):
    """Largest differences fp32 ONNX to PyTorch, and the share of equal tags of the served files, over windows."""
    fp32, served = ServedModel(folder, "encoder-fp32.onnx"), ServedModel(folder)
    worst, same, total = {}, {}, {}
    for window in windows:
        ids = torch.tensor([window.ids])
        hidden = model.encoder(ids, torch.ones_like(ids))
        outputs = WindowHeads(model.heads)(hidden, torch.tensor(window.first), torch.tensor(window.sentence))
        ours = dict(zip(("words",) + WORD_OUTPUTS, outputs))
        exact, small = fp32.window(window), served.window(window)
        for name in ("words",) + WORD_OUTPUTS:
            a, b, c = ours[name].numpy(), exact[name], small[name]
            if name == "arc":
                a, b = a.clip(-1e3), b.clip(-1e3)
            if name != "relation":  # follows the best arc, which may be a tie
                worst[name] = max(worst.get(name, 0), float(np.abs(a - b).max()))
            if name in ("upos", "xpos", "feats", "lemma", "arc", "relation", "entity", "attribution", "trigger"):
                same[name] = same.get(name, 0) + int((a.argmax(-1) == c.argmax(-1)).sum())
                total[name] = total.get(name, 0) + len(a)
    return ({k: round(v, 5) for k, v in worst.items()}, {k: round(same[k] / total[k], 4) for k in same})


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("checkpoint", "minilm", "gold", "corpus", "out"):
        parser.add_argument("--" + name, type=Path, required=True)
    parser.add_argument("--quick", action="store_true", help="measure on every eighth dev document only")
    options = parser.parse_args()
    torch.set_num_threads(2)
    out = options.out
    out.mkdir(parents=True, exist_ok=True)
    model, labels, pieces, state = load_model(options.checkpoint, options.minilm)
    model.eval()
    export_graphs(model, out)
    documents, bad = training_documents(options.gold, options.corpus)
    dev = {name: windows_of(d[::8] if options.quick else d, pieces, labels)
           for name, d in dev_documents(options.gold).items()}
    with torch.no_grad():
        transitions = transitions_of(model, documents, dev, pieces, labels)
        worst, same = check(model, out, [w for v in dev.values() for w in v][::60])
        exact, served = evaluate(model, dev, labels), evaluate(ServedModel(out), dev, labels)
    (out / "encoder-fp32.onnx").unlink()
    print("ONNX fp32 against PyTorch, largest difference:", json.dumps(worst))
    print("served files against PyTorch, share of equal tags:", json.dumps(same))
    print(f"{'':24} {'PyTorch':>40} {'served':>40}")
    for key in exact:
        print(f"{key:24} {json.dumps(exact[key]):>40} {json.dumps(served[key]):>40}")
    with open(out / "labels.json", "w", encoding="utf-8") as file:
        json.dump({"version": VERSION, "maxPieces": MAX_PIECES, "labels": labels.lists,
                   "outputs": ["words", *WORD_OUTPUTS], "triggerThreshold": served["trigger"]["best"],
                   "transitions": transitions, "lemmaTable": labels.lemma_table}, file, ensure_ascii=False, indent=1)
        file.write("\n")
    (out / "vocab.txt").write_text("\n".join(pieces.vocabulary()) + "\n", encoding="utf-8")
    write_parity(model, labels, pieces, out / "parity.jsonl")
    files = {name: (sha256(out / name), (out / name).stat().st_size)
             for name in ("encoder.onnx", "heads.onnx", "pair.onnx", "labels.json", "vocab.txt")}
    write_card(out / "MODEL_CARD.md", state, served, exact, files, documents, bad, options.gold, options.corpus,
               options.minilm)
    print("megabytes:", {k: round(v[1] / 1e6, 2) for k, v in files.items()})


if __name__ == "__main__":
    main()
