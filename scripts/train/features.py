"""What the network sees of a word: its normal form, affixes, shape, vector row and gazetteer bits.

src/extract/parse/features.ts, word-vectors.ts and gazetteer.ts compute the same; a table in
test/extract/parse/ pins both.
"""

import json
import unicodedata

PLAIN = str.maketrans("‘’“”`–—", "''\"\"'--")
URL_STARTS = ("http://", "https://", "www.")
SHAPE_INPUT = 24
SHAPE_LENGTH = 8
LONGEST_NAME = 6


def plain(word):
    """Curly quotes and long dashes as plain ones."""
    return word.translate(PLAIN)


def is_digit(char):
    return unicodedata.category(char) == "Nd"


def norm(word):
    """Lower case, plain quotes, every digit as 0, every web address as one word."""
    lower = plain(word).lower()
    if lower.startswith(URL_STARTS):
        return "<url>"
    return "".join("0" if is_digit(c) else c for c in lower)


def shape(word):
    """Case pattern: X, x, d or the character itself, runs cut to two, at most eight characters."""
    out = ""
    for char in plain(word)[:SHAPE_INPUT]:
        category = unicodedata.category(char)
        if category == "Lu":
            mark = "X"
        elif category[0] == "L":
            mark = "x"
        elif category == "Nd":
            mark = "d"
        else:
            mark = char
        if out[-2:] != mark * 2:
            out += mark
    return out[:SHAPE_LENGTH]


def word_features(word):
    """The five strings with a trained embedding: word, suffix 3, suffix 2, prefix 3, shape."""
    n = norm(word)
    return n, n[-3:], n[-2:] if len(n) > 3 else "~" + n, n[:3], shape(word)


def vector_row(word, rows):
    """Row of the word-vector table, 0 if there is none."""
    key = plain(word).lower()
    row = rows.get(key)
    if row is None and len(key) > 1:
        row = rows.get(key.rstrip("."))
        if row is None:
            row = rows.get(key.strip("'\"*_"))
    return row or 0


class Gazetteer:
    """Known names; for each class the longest match from a capitalised token gives a B bit and I bits."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            content = json.load(file)
        self.classes = content["classes"]
        self.entries = {name: group["classes"] for group in content["groups"] for name in group["names"]}
        self.prefixes = set()
        for name in self.entries:
            words = name.split(" ")
            self.prefixes.update(" ".join(words[:i]) for i in range(1, len(words)))

    def bits(self, words):
        """(token, bit) pairs; bit 2c begins a name of class c, bit 2c+1 continues one."""
        lower = [plain(w).lower() for w in words]
        covered = {}
        found = []
        for start, word in enumerate(words):
            if unicodedata.category(word[0]) != "Lu":
                continue
            ends = {c: start for c in self.entries.get(lower[start], ())}
            if len(word) > 1 and word.upper() == word:
                ends.update((c, start) for c in self.entries.get(word, ()))
            key = lower[start]
            end = start
            while key in self.prefixes and end + 1 < len(words) and end + 1 < start + LONGEST_NAME:
                end += 1
                key += " " + lower[end]
                ends.update((c, end) for c in self.entries.get(key, ()))
            for name_class, last in ends.items():
                if covered.get(name_class, -1) >= start:
                    continue
                covered[name_class] = last
                found.append((start, 2 * name_class))
                found.extend((i, 2 * name_class + 1) for i in range(start + 1, last + 1))
        return found
