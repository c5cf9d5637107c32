"""Puts other names of the same kind and length into training sentences.

The treebanks' names are of 2012 and before; a network that has learned them by heart is lost in today's news. Swapping
makes it look at the context, the word vectors and the gazetteer instead.
"""

import json
import os
import re

SHARE = 0.3  # of the names in each sentence
RECENT_SHARE = 0.5
LOWERED_SHARE = 0.1  # of the sentences: people write "kerala" and "san francisco" too
KINDS = {"person": "PER", "org": "ORG", "agency": "ORG", "media": "ORG", "country": "LOC", "region": "LOC", "city": "LOC"}


def spans(sentence):
    """(start, end, type) of each name."""
    found = []
    for i, token in enumerate(sentence):
        tag = token[5] or "O"
        if tag[0] == "B":
            found.append([i, i + 1, tag[2:]])
        elif tag[0] == "I" and found and found[-1][1] == i:
            found[-1][1] = i + 1
    return found


def lowered(sentence):
    """The sentence in lower case."""
    return [(token[0].lower(),) + token[1:] for token in sentence]


class NameSwapper:
    """Names by (type, number of words), from the training sentences and from recent-names.json."""

    def __init__(self, sentences, random, share=SHARE):
        self.random, self.share = random, share
        self.seen, self.recent = {}, {}
        for sentence in sentences:
            for start, end, kind in spans(sentence):
                words = tuple(token[0] for token in sentence[start:end])
                self.seen.setdefault((kind, len(words)), []).append(words)
        with open(os.path.join(os.path.dirname(__file__), "recent-names.json"), encoding="utf-8") as file:
            for name_class, names in json.load(file).items():
                for name in names if name_class in KINDS else ():
                    words = tuple(re.sub(r"('s?(?= |$)|-)", r" \1 ", name).split())
                    self.recent.setdefault((KINDS[name_class], len(words)), []).append(words)

    def swap(self, sentence):
        """The sentence with some names exchanged, or None if none was. Tags inside a new name are not trained."""
        changed = None
        for start, end, kind in spans(sentence):
            if self.random.random() >= self.share:
                continue
            key = (kind, end - start)
            pool = self.recent if key in self.recent and self.random.random() < RECENT_SHARE else self.seen
            changed = changed or list(sentence)
            for i, word in enumerate(self.random.choice(pool[key]), start):
                _, _, _, head, relation, tag = sentence[i]
                inside = start < head <= end
                changed[i] = (word, None, None, -1 if inside else head, None if inside else relation, tag)
        return changed
