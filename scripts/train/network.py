"""The network: word features, two BiLSTM layers, linear taggers, a biaffine head scorer and a label scorer."""

import torch
import torch.nn.functional as F
from torch import nn

from recurrence import both_ways, turned

HIDDEN = 128
WORD_SIZES = [48, 32, 16, 24, 16]
VECTOR_SIZE = 48
ARC_SIZE = 64
LABEL_SIZE = 64
FARTHEST = 10  # distances between dependent and head are told apart up to this many tokens
DROPOUT = 0.33
INPUT_DROPOUT = 0.25
VECTOR_DROPOUT = 0.1


class Network(nn.Module):
    """Padding is word 0; heads count from 1 with 0 as the root."""

    def __init__(self, vocabulary, names, bits, vectors, frequency, more=0):
        super().__init__()
        self.vectors = torch.from_numpy(vectors)
        self.frequency = torch.from_numpy(frequency).float()
        self.embeddings = nn.ModuleList(
            nn.Embedding(len(words), size, padding_idx=0)
            for words, size in zip(vocabulary.features, WORD_SIZES)
        )
        for embedding in self.embeddings:
            nn.init.normal_(embedding.weight, 0, 0.5)
        self.project = nn.Linear(vectors.shape[1], VECTOR_SIZE, bias=False)
        inputs = sum(WORD_SIZES) + VECTOR_SIZE + bits + more
        self.layers = nn.ModuleList(
            nn.LSTM(size, HIDDEN, bidirectional=True, batch_first=True) for size in (inputs, 2 * HIDDEN)
        )
        wide = 2 * HIDDEN
        self.upos = nn.Linear(wide, len(vocabulary.upos))
        self.xpos = nn.Linear(wide, len(vocabulary.xpos))
        self.names = nn.Linear(wide, names)
        self.arc_dependent = nn.Linear(wide, ARC_SIZE)
        self.arc_head = nn.Linear(wide, ARC_SIZE)
        self.arc_product = nn.Parameter(torch.eye(ARC_SIZE) * 0.1 + 0.02 * torch.randn(ARC_SIZE, ARC_SIZE))
        self.arc_bias = nn.Parameter(torch.zeros(ARC_SIZE))
        self.distance = nn.Parameter(torch.zeros(2 * FARTHEST + 1))
        self.label_dependent = nn.Linear(wide, LABEL_SIZE)
        self.label_head = nn.Linear(wide, LABEL_SIZE)
        self.label = nn.Linear(LABEL_SIZE, len(vocabulary.relations))
        self.root = nn.Parameter(torch.randn(wide) * 0.1)

    def beside(self, inputs):
        """What more the layers see of each word: nothing, but for teachers with a pretrained transformer."""
        return []

    def encode(self, inputs, bits, lengths):
        """Hidden states and the mask of real tokens."""
        mask = inputs[:, :, 0] != 0
        words, rows = inputs[:, :, 0], inputs[:, :, 5]
        if self.training:
            # The rarer a word, the more often it is hidden: the affixes and the vector must do without it.
            hide = torch.rand(words.shape) < 1 / (1 + self.frequency[words])
            words = torch.where(hide & mask, torch.ones_like(words), words)
            rows = torch.where(torch.rand(rows.shape) < VECTOR_DROPOUT, torch.zeros_like(rows), rows)
        parts = [self.embeddings[0](words)]
        parts += [self.embeddings[k](inputs[:, :, k]) for k in range(1, len(WORD_SIZES))]
        parts += [self.project(self.vectors[rows]), bits, *self.beside(inputs)]
        hidden = torch.cat(parts, -1)
        if self.training:
            hidden = F.dropout(hidden, INPUT_DROPOUT)
        turn = turned(lengths, words.shape[1])
        for layer in self.layers:
            hidden = both_ways(layer, hidden, turn)
            if self.training:  # one dropout mask a sentence
                keep = torch.rand(hidden.shape[0], 1, hidden.shape[2]) > DROPOUT
                hidden = hidden * keep.float() / (1 - DROPOUT)
        return hidden, mask

    def with_root(self, hidden):
        return torch.cat([self.root.expand(hidden.shape[0], 1, -1), hidden], 1)

    def arcs(self, hidden, mask):
        """Scores [sentence, dependent, head]; head 0 is the root."""
        batch, n, _ = hidden.shape
        dependents = F.relu(self.arc_dependent(hidden))
        heads = F.relu(self.arc_head(self.with_root(hidden)))
        if self.training:
            dependents, heads = F.dropout(dependents, DROPOUT), F.dropout(heads, DROPOUT)
        scores = (dependents @ self.arc_product) @ heads.transpose(1, 2)
        scores = scores + (heads @ self.arc_bias).unsqueeze(1)
        i, j = torch.arange(n).unsqueeze(1) + 1, torch.arange(n + 1).unsqueeze(0)
        distance = (j - i).clamp(-FARTHEST, FARTHEST) + FARTHEST
        distance = torch.where(j == 0, torch.full_like(distance, FARTHEST), distance)
        scores = scores + F.embedding(distance, self.distance.unsqueeze(1)).squeeze(-1)
        padding = ~torch.cat([torch.ones(batch, 1, dtype=torch.bool), mask], 1)
        scores = scores.masked_fill((i == j).unsqueeze(0), -1e9)
        return scores.masked_fill(padding.unsqueeze(1), -1e9)

    def labels(self, hidden, heads):
        """Label scores of each token under the given heads."""
        governors = self.label_head(self.with_root(hidden))
        offsets = torch.arange(governors.shape[0]).unsqueeze(1) * governors.shape[1]
        chosen = F.embedding(heads + offsets, governors.flatten(0, 1))  # its backward is deterministic
        joint = F.relu(self.label_dependent(hidden) + chosen)
        if self.training:
            joint = F.dropout(joint, DROPOUT)
        return self.label(joint)
