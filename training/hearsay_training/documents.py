"""A document cut into words, with whatever its source annotates, and its windows."""

import re
from dataclasses import dataclass, field

from .words import split_text

MAX_PIECES = 256


@dataclass
class Document:
    """Words are (start, end) in code points of `text`; sentences are (first, end) in words.

    `paragraphs[s]` is the number of the paragraph of sentence s. `tags` holds word-level lists (None: not
    annotated); the other fields hold word numbers of the whole document, as `windows` reads them.
    """

    id: str
    text: str
    words: list
    sentences: list
    paragraphs: list
    tags: dict = field(default_factory=dict)  # upos xpos feats lemma relation entity attribution: [W]
    heads: list = None  # [W] word number of the head, a root's own
    links: list = None  # (first word of a source or content piece, first word of a cue)
    link_pieces: list = None
    link_cues: list = None
    events: list = None  # see sources.read_claims
    scores: list = field(default_factory=list)  # (word, score)
    mentions: list = None  # (head word, chain)
    pairs: list = field(default_factory=list)  # (source words or [], target words or [], root)

    def word_texts(self):
        return [self.text[a:b] for a, b in self.words]

    def words_in(self, start, end):
        """Numbers of the words that share a character with text[start:end]."""
        return [i for i, (a, b) in enumerate(self.words) if a < end and b > start]


def from_text(id, text):
    """A document split by our own words.py."""
    words, sentences, paragraphs = [], [], []
    for number, paragraph in enumerate(split_text(text)):
        for sentence in paragraph:
            sentences.append((len(words), len(words) + len(sentence)))
            paragraphs.append(number)
            words.extend(sentence)
    return Document(id, text, words, sentences, paragraphs)


def from_tokens(id, text, tokens, sentences=None, paragraph_break="\n\n"):
    """A document with given words; without given sentences a line is a sentence."""
    words = [tuple(t) for t in tokens]
    if sentences is None:
        sentences, first = [], 0
        for i in range(1, len(words) + 1):
            if i == len(words) or "\n" in text[words[i - 1][1]:words[i][0]]:
                sentences.append((first, i))
                first = i
    sentences = [tuple(s) for s in sentences]
    paragraphs, number = [], 0
    for s, (first, _) in enumerate(sentences):
        if s and paragraph_break in text[words[first - 1][1]:words[first][0]]:
            number += 1
        paragraphs.append(number)
    return Document(id, text, words, sentences, paragraphs)


class LetterMap:
    """Maps spans of one text onto another that differs in white space only."""

    def __init__(self, from_text, document):
        self._rank = []  # letters before each position of from_text
        count = 0
        for c in from_text:
            self._rank.append(count)
            count += not c.isspace()
        self._rank.append(count)
        self.same = re.sub(r"\s", "", from_text) == re.sub(r"\s", "", document.text)
        self._word_of = []  # word of each letter of the document
        position = 0
        for i, (a, b) in enumerate(document.words):
            letters = sum(not c.isspace() for c in document.text[a:b])
            self._word_of.extend([i] * letters)
            position = b
        self.same = self.same and len(self._word_of) == count

    def words(self, start, end):
        """Words of the document that hold letters of from_text[start:end]."""
        return sorted(set(self._word_of[self._rank[start]:self._rank[end]]))


def cut(document, pieces, max_pieces=MAX_PIECES, first_sentence=0):
    """Windows of a document: lists of runs (sentence, first word, end word), in text order.

    A window costs [CLS], its words' pieces, and a [SEP] after each paragraph's run in it. Rule: a paragraph
    goes into the running window if it fits; else, if it fits an empty window, a new one is begun with it; else it is
    cut between sentences. A sentence longer than an empty window is cut between words.
    """
    cost = [len(pieces.of(document.text[a:b])) for a, b in document.words]
    limit = max_pieces - 2  # [CLS] and one [SEP]
    windows, window, used = [], [], 0  # used: pieces and the [SEP] of runs' paragraphs but the last

    def close():
        nonlocal window, used
        if window:
            windows.append(window)
        window, used = [], 0

    s, n = first_sentence, len(document.sentences)
    while s < n:
        end = s
        while end < n and document.paragraphs[end] == document.paragraphs[s]:
            end += 1
        sizes = [sum(cost[a:b]) for a, b in document.sentences[s:end]]
        separator = 1 if window else 0
        if used + separator + sum(sizes) <= limit:
            used += separator + sum(sizes)
            window.extend((k, *document.sentences[k]) for k in range(s, end))
        else:
            if sum(sizes) <= limit:
                close()
                used = sum(sizes)
                window.extend((k, *document.sentences[k]) for k in range(s, end))
            else:
                for k, size in zip(range(s, end), sizes):
                    separator = 1 if window and k == s else 0
                    if used + separator + size <= limit:
                        used += separator + size
                        window.append((k, *document.sentences[k]))
                        continue
                    close()
                    a, b = document.sentences[k]
                    if size <= limit:
                        used = size
                        window.append((k, a, b))
                        continue
                    start, total = a, 0
                    for i in range(a, b):
                        if total + cost[i] > limit and i > start:
                            window.append((k, start, i))
                            close()
                            start, total = i, 0
                        total += cost[i]
                    window.append((k, start, b))
                    used = total
        s = end
    close()
    return windows


def assemble(document, runs, pieces):
    """Input of one window: piece numbers [S], first piece of each word [W], sentence of each word [W],
    word numbers in the document [W]. A single word of more pieces than fit keeps its first ones."""
    ids, first, sentence, numbers = [pieces.cls], [], [], []
    for r, (k, a, b) in enumerate(runs):
        if r and document.paragraphs[k] != document.paragraphs[runs[r - 1][0]]:
            ids.append(pieces.sep)
        for i in range(a, b):
            first.append(len(ids))
            sentence.append(r)
            numbers.append(i)
            s, e = document.words[i]
            ids.extend(pieces.of(document.text[s:e])[:MAX_PIECES - 2])
    ids.append(pieces.sep)
    return ids, first, sentence, numbers
