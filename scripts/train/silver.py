"""Sentences that teachers read: for each task the mean of their probabilities, which the pupil is trained to give."""

import numpy as np
import torch

TASKS = ("upos", "xpos", "names", "labels")
INPUTS = 6  # of each word, that the network which is shipped sees


class Silver:
    """Inputs of sentences in one row, and targets beside them; sentence i is `starts[i]` to `starts[i + 1]`."""

    def __init__(self, arrays):
        self.arrays = arrays
        self.starts = arrays["starts"]
        self.arc_starts = np.concatenate([[0], np.cumsum((self.lengths + 1) * self.lengths)])

    @property
    def lengths(self):
        return np.diff(self.starts)

    def __len__(self):
        return len(self.starts) - 1

    @staticmethod
    def load(path):
        stored = np.load(path)
        return Silver({name: stored[name] for name in stored.files})

    def save(self, path):
        np.savez(path, **self.arrays)

    def collate(self, group):
        """Padded tensors of one batch: inputs, bits, lengths, heads and the targets by task; a padded row sums to 0."""
        longest = int(self.lengths[group].max())

        def padded(name, dtype):
            values = self.arrays[name]
            out = np.zeros((len(group), longest) + values.shape[1:], dtype)
            for row, i in enumerate(group):
                start, end = self.starts[i], self.starts[i + 1]
                out[row, : end - start] = values[start:end]
            return torch.from_numpy(out)

        arcs = np.zeros((len(group), longest, longest + 1), np.float32)
        for row, i in enumerate(group):
            n = self.lengths[i]
            arcs[row, :n, : n + 1] = self.arrays["arcs"][self.arc_starts[i] : self.arc_starts[i + 1]].reshape(n, n + 1)
        targets = {task: padded(task, np.float32) for task in TASKS}
        targets["arcs"] = torch.from_numpy(arcs)
        lengths = torch.from_numpy(self.lengths[group])
        return padded("inputs", np.int64), padded("bits", np.float32), lengths, padded("heads", np.int64), targets


def silver_loss(network, batch, weights):
    """Cross-entropy with the teachers' probabilities; labels are compared under the teachers' heads."""
    inputs, bits, lengths, heads, targets = batch
    hidden, mask = network.encode(inputs, bits, lengths)
    scores = {
        "upos": network.upos(hidden),
        "xpos": network.xpos(hidden),
        "names": network.names(hidden),
        "arcs": network.arcs(hidden, mask),
        "labels": network.labels(hidden, heads),
    }
    words = mask.sum()
    loss = torch.zeros(())
    for task, weight in weights.items():
        loss = loss - weight * (targets[task] * scores[task].log_softmax(-1)).sum() / words
    return loss
