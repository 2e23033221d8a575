"""The reading model: the MiniLM encoder and its heads. B windows, S pieces, W words, H = 384."""

import torch
from torch import nn
from torch.nn import functional as F

HIDDEN, LAYERS, ATTENTION_HEADS, INNER = 384, 6, 12, 1536


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)
        self.grow, self.shrink = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias):
        """x [B, S, H]; bias [B, 1, 1, S], added to the attention scores."""
        b, s, _ = x.shape
        q, k, v = (f(x).view(b, s, ATTENTION_HEADS, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        if torch.onnx.is_in_onnx_export():
            scores = q @ k.transpose(-1, -2) * (q.shape[-1] ** -.5) + bias
            mixed = scores.softmax(-1) @ v
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        mixed = mixed.transpose(1, 2).reshape(b, s, HIDDEN)
        x = self.norm1(x + self.dropout(self.output(mixed)))
        return self.norm2(x + self.dropout(self.shrink(F.gelu(self.grow(x)))))


class Encoder(nn.Module):
    """input_ids, attention_mask [B, S] -> hidden [B, S, H]."""

    def __init__(self, vocabulary=30522, positions=512, dropout=.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, HIDDEN)
        self.positions = nn.Embedding(positions, HIDDEN)
        self.kind = nn.Parameter(torch.zeros(HIDDEN))
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)

    def forward(self, input_ids, attention_mask):
        place = torch.arange(input_ids.shape[1], device=input_ids.device)
        x = self.dropout(self.norm(self.words(input_ids) + self.positions(place) + self.kind))
        bias = (1 - attention_mask[:, None, None, :].to(x.dtype)) * -1e9
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load_minilm(self, safetensors_file):
        from safetensors.torch import load_file
        w = {k.removeprefix("bert."): v for k, v in load_file(str(safetensors_file)).items()}
        names = {"attention.self.query": "query", "attention.self.key": "key", "attention.self.value": "value",
                 "attention.output.dense": "output", "attention.output.LayerNorm": "norm1",
                 "intermediate.dense": "grow", "output.dense": "shrink", "output.LayerNorm": "norm2"}
        state = {"words.weight": w["embeddings.word_embeddings.weight"],
                 "positions.weight": w["embeddings.position_embeddings.weight"],
                 "kind": w["embeddings.token_type_embeddings.weight"][0],
                 "norm.weight": w["embeddings.LayerNorm.weight"], "norm.bias": w["embeddings.LayerNorm.bias"]}
        for i in range(LAYERS):
            for theirs, ours in names.items():
                for part in ("weight", "bias"):
                    state[f"layers.{i}.{ours}.{part}"] = w[f"encoder.layer.{i}.{theirs}.{part}"]
        self.load_state_dict(state)


class Biaffine(nn.Module):
    """Scores of ordered word pairs: left [B, W, H], right [B, W, H] -> [B, outputs, W, W]."""

    def __init__(self, size, outputs=1, bias=0.0):
        super().__init__()
        self.left, self.right = nn.Linear(HIDDEN, size), nn.Linear(HIDDEN, size)
        self.weight = nn.Parameter(torch.randn(outputs, size, size) * size ** -1)
        self.left_bias, self.right_bias = nn.Linear(size, outputs), nn.Linear(size, outputs, bias=False)
        nn.init.constant_(self.left_bias.bias, bias)
        self.dropout = nn.Dropout(.2)

    def forward(self, x):
        left = self.dropout(F.gelu(self.left(x)))
        right = self.dropout(F.gelu(self.right(x)))
        scores = (left[:, None] @ self.weight) @ right[:, None].transpose(-1, -2)
        return (scores + self.left_bias(left).transpose(1, 2)[..., None]
                + self.right_bias(right).transpose(1, 2)[:, :, None])


class Relations(nn.Module):
    """Labels of given arcs: x [B, W, H], heads [B, W] -> [B, W, R]."""

    def __init__(self, relations, size=96):
        super().__init__()
        self.left, self.right = nn.Linear(HIDDEN, size), nn.Linear(HIDDEN, size)
        self.weight = nn.Parameter(torch.randn(relations, size, size) * size ** -1)
        self.plain = nn.Linear(2 * size, relations)
        self.dropout = nn.Dropout(.2)

    def forward(self, x, heads):
        left = self.dropout(F.gelu(self.left(x)))
        right = self.dropout(F.gelu(self.right(x)))
        right = right.gather(1, heads[..., None].expand(-1, -1, right.shape[-1]))
        crossed = (left[:, None] @ self.weight * right[:, None]).sum(-1)  # [B, R, W]
        return crossed.transpose(1, 2) + self.plain(torch.cat([left, right], -1))


def _mlp(outputs, size=192):
    return nn.Sequential(nn.Linear(HIDDEN, size), nn.GELU(), nn.Dropout(.2), nn.Linear(size, outputs))


class Heads(nn.Module):
    """words [B, W, H] (first piece of each word), sentence [B, W] -> what DESIGN.md lists, each with a leading B."""

    TAGS = ("upos", "xpos", "feats", "lemma", "entity", "attribution")
    SMALL = ("kind", "tense", "nullrole")

    def __init__(self, lists):
        super().__init__()
        self.tag = nn.ModuleDict({h: nn.Linear(HIDDEN, len(lists[h])) for h in self.TAGS if h != "attribution"})
        self.tag["attribution"] = _mlp(len(lists["attribution"]))
        self.tag["trigger"] = _mlp(len(lists["trigger"]))
        self.tag.update({h: _mlp(len(lists[h]), 96) for h in self.SMALL})
        self.tag["happened"] = _mlp(1, 96)
        self.arc = Biaffine(160)
        self.relation = Relations(len(lists["relation"]))
        self.link = Biaffine(96, bias=-2.)
        self.role = Biaffine(128, 3, bias=-3.)
        self.coreference = Biaffine(96)
        self.dropout = nn.Dropout(.1)

    def arcs(self, x, sentence):
        """[B, W, W]: how well word j is the head of word i; -1e9 from another sentence; a root is its own head."""
        return self.arc(x).squeeze(1) + (sentence[:, :, None] != sentence[:, None, :]).to(x.dtype) * -1e9

    def forward(self, words, sentence):
        x = self.dropout(words)
        out = {name: head(x) for name, head in self.tag.items()}
        out["happened"] = out["happened"].squeeze(-1)
        out["arc"] = self.arcs(x, sentence)
        out["relation"] = self.relation(x, out["arc"].argmax(-1))
        out["link"] = self.link(x).squeeze(1)
        out["role"] = self.role(x)
        out["coreference"] = self.coreference(x).squeeze(1)
        return out


class Pairs(nn.Module):
    """words [N, W, H] or [1, W, H]; masks [N, W] of 1 and 0 -> logits [N, 16]. A mask of zeros: no such actor."""

    def __init__(self, outputs, size=128):
        super().__init__()
        self.nobody = nn.Parameter(torch.randn(2, HIDDEN) * .02)
        self.query, self.key = nn.Linear(2 * HIDDEN, size), nn.Linear(HIDDEN, size)
        self.mlp = nn.Sequential(nn.Dropout(.1), nn.Linear(5 * HIDDEN, 256), nn.GELU(), nn.Dropout(.1),
                                 nn.Linear(256, outputs))

    def forward(self, words, source_mask, target_mask, context_mask):
        def mean(mask):
            total = mask.sum(1, keepdim=True)
            return (mask[:, None] @ words).squeeze(1) / total.clamp(min=1)

        def pooled(mask, nobody):
            present = mask.sum(1, keepdim=True).clamp(max=1)
            return mean(mask) * present + nobody * (1 - present)

        source, target = pooled(source_mask, self.nobody[0]), pooled(target_mask, self.nobody[1])
        query = self.query(torch.cat([source, target], 1))
        scores = (self.key(words) @ query[:, :, None]).squeeze(-1) * query.shape[-1] ** -.5
        attended = ((scores + (1 - context_mask) * -1e9).softmax(1)[:, None] @ words).squeeze(1)
        begun_source, begun_target = (m.cumsum(1).clamp(max=1) for m in (source_mask, target_mask))
        both = source_mask.sum(1, keepdim=True).clamp(max=1) * target_mask.sum(1, keepdim=True).clamp(max=1)
        between = (begun_source - begun_target).abs() * (1 - source_mask) * (1 - target_mask) * context_mask * both
        return self.mlp(torch.cat([source, target, source * target, attended, mean(between)], 1))


class Model(nn.Module):
    def __init__(self, lists):
        super().__init__()
        self.encoder, self.heads, self.pairs = Encoder(), Heads(lists), Pairs(len(lists["pair"]))

    def words(self, batch):
        hidden = self.encoder(batch.ids, batch.mask)
        return hidden.gather(1, batch.first[..., None].expand(-1, -1, HIDDEN))
