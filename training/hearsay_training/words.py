"""Splits English text into paragraphs, sentences and words, as Universal Dependencies does.

The Java side ports this file line by line, so everything is in plain regular expressions
(Java: `Pattern.UNICODE_CHARACTER_CLASS`; `\\w` is then letters, digits and underscore) and ordered
lists. Offsets are code points of the given text, half-open.

Order of work:
 1. a paragraph is a maximal run of characters without a line break (`\\n` or `\\r`);
 2. `WORD` is matched from left to right in the paragraph, its alternatives tried in the order written;
 3. a match of letters is cut once more by `CONTRACTIONS` (first that fits wins) and `FUSED`;
 4. a sentence ends as `ends_sentence` says, and always with its paragraph.
"""

import re
from importlib import resources


def _read_abbreviations():
    """Returns (all, may_end): abbreviations without their closing full stop, in file order."""
    lines = resources.files(__package__).joinpath("abbreviations.txt").read_text("utf-8").splitlines()
    entries = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    return [e.rstrip("?") for e in entries], {e[:-1] for e in entries if e.endswith("?")}


ABBREVIATIONS, MAY_END = _read_abbreviations()

# A prefix that keeps its hyphen: "non-nuclear" is one word, "missile-defence" is three.
PREFIXES = ("non", "e", "mid", "anti", "re", "co", "pre", "pro", "cross", "post", "semi", "multi", "ex", "sub",
            "counter", "neo", "mini", "inter", "intra", "micro", "socio", "ultra", "quasi", "un", "over")

# Words that open a sentence after an abbreviation that may close one ("in the U.S. He said").
STARTERS = frozenset(
    "The He She It We They I You A An In On At But And For If When While As After Before Since However This That "
    "These Those There His Her Its Their Our My Some Most Many Several Both According Last Earlier Later Now Then "
    "What Who Why How Where Yet So Or Not No One Two Three Under With By From To Although Though Meanwhile "
    "Also".split())

_L = r"[^\W\d_]"  # one letter
_WORD_ALTERNATIVES = [
    # 1 web address, without the punctuation that closes it
    r"(?:https?://|www\.)[^\s<>\"“”]*[^\s<>\"“”.,;:!?)\]'’]",
    # 2 e-mail address, handle, hash tag
    r"[\w.+-]+@\w[\w-]*(?:\.\w[\w-]*)+",
    r"[@#]" + _L + r"\w*",
    # 3 listed abbreviation with its full stop ("Gen."), longest first
    r"(?:" + "|".join(re.escape(a) for a in sorted(ABBREVIATIONS, key=lambda a: (-len(a), a))) + r")\.(?![\w])",
    r"(?:No|Nos|Fig|Figs|Sec|Art|pp|c)\.(?=\s?\d)",
    r"v\.(?=\s[A-Z])",
    # 4 dotted letters ("U.S.", "a.m.", "U.S" before something else than a letter)
    r"(?:" + _L + r"\.){2,}(?!\w)",
    r"" + _L + r"(?:\." + _L + r")+(?!\w)",
    # 5 initial ("J. Edgar"), not "I"
    r"[A-HJ-Z]\.(?=\s[A-Z])",
    # 6 domain name
    r"\w+(?:-\w+)*(?:\.\w+)*\.(?:com|org|net|gov|edu|info|co\.uk|tv|ru)(?!\w)",
    # 7 telephone number, date or fraction with slashes, number with separators, ordinal and decade
    r"\d{3}-\d{3}-\d{4}(?!\w)",
    r"\d{1,4}(?:/\d{1,4}){1,2}(?!\w)",
    r"\d+(?:[.,:]\d+)+(?=(?:am|pm|km|kg|cm|mm|mph|bn|m|k|tn)(?!\w))",
    r"\d+(?:[.,:]\d+)+(?!\w)",
    r"\d+(?=(?:am|pm|km|kg|cm|mm|mph|bn|m|k|tn)(?!\w))",
    r"\d+['’]s(?!\w)",
    # 8 capitals joined by "&" ("AT&T")
    r"[A-Z]+&[A-Z]+(?!\w)",
    # 9 prefix with its hyphen
    r"(?i:" + "|".join(PREFIXES) + r")-" + _L + r"+(?:['’]" + _L + r"+)?(?!\w)",
    # 10 word, with apostrophes inside
    r"\w+(?:['’]\w+)*",
    # 11 runs of one mark ("...", "--", "!!"), then face, then any single mark
    r"\.{2,}|-{2,}|[!?]{2,}|([*=~#_+])\1+",
    r"[:;]-?[()DP](?!\w)",
    r"\S",
]
WORD = re.compile("|".join(_WORD_ALTERNATIVES))

# The part in the second group is a word of its own.
CONTRACTIONS = [
    re.compile(r"^(.+)(n['’]t)$", re.IGNORECASE),
    re.compile(r"^(.+)(['’](?:s|m|d|re|ve|ll))$", re.IGNORECASE),
]
_YEARS = re.compile(r"^\d+['’]s$")
# Fused words and the length of their first part.
FUSED = {"cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3}

_PARAGRAPH = re.compile(r"[^\r\n]+")
_TERMINAL = re.compile(r"^(?:[.!?]+|…)$")
_CLOSER = frozenset("\"'”’»)]")
_OPENER = re.compile(r"^[\"'“‘«(\[¿¡]")
_CAPITAL_OR_DIGIT = re.compile(r"^(?:\d|(?=[^\W\d_])[^a-zß-öø-ÿ])")
_DOTTED = re.compile(r"^(?:" + _L + r"\.){2,}$")
_NUMBER = re.compile(r"^\d+$")


def split_words(text, start, end):
    """Words of text[start:end] (one paragraph): list of (start, end)."""
    spans = []
    for match in WORD.finditer(text, start, end):
        a, b = match.span()
        word = text[a:b]
        cut = None
        if not _YEARS.match(word):
            for contraction in CONTRACTIONS:
                found = contraction.match(word)
                if found:
                    cut = len(found.group(1))
                    break
            else:
                cut = FUSED.get(word.lower())
        if cut:
            spans.append((a, a + cut))
            spans.append((a + cut, b))
        else:
            spans.append((a, b))
    return spans


def ends_sentence(text, spans, i, first):
    """Whether a sentence that began with word `first` ends with word i of its paragraph, and with which word.

    Returns the index of the sentence's last word (i, or a later closing quotation mark or bracket), or None.
    """
    a, b = spans[i]
    word = text[a:b]
    if _TERMINAL.match(word):
        if i == first + 1 and _NUMBER.match(text[spans[first][0]:spans[first][1]]):
            return None  # "1. Remove …"
        last = i
        while last + 1 < len(spans) and spans[last + 1][0] == spans[last][1] and text[spans[last + 1][0]] in _CLOSER \
                and spans[last + 1][1] - spans[last + 1][0] == 1:
            last += 1
        if last + 1 == len(spans):
            return last
        following = text[spans[last + 1][0]:spans[last + 1][1]]
        if spans[last + 1][0] == spans[last][1]:
            return None
        return last if _CAPITAL_OR_DIGIT.match(following) or _OPENER.match(following) else None
    if _DOTTED.match(word) or (word.endswith(".") and word[:-1] in MAY_END):
        last = i
        while last + 1 < len(spans) and spans[last + 1][0] == spans[last][1] and text[spans[last + 1][0]] in _CLOSER \
                and spans[last + 1][1] - spans[last + 1][0] == 1:
            last += 1
        if last + 1 == len(spans):
            return last
        following = text[spans[last + 1][0]:spans[last + 1][1]]
        return last if spans[last + 1][0] > spans[last][1] and following in STARTERS else None
    return None


def split_text(text):
    """Paragraphs of sentences of words: list of list of list of (start, end), nothing empty."""
    paragraphs = []
    for match in _PARAGRAPH.finditer(text):
        spans = split_words(text, match.start(), match.end())
        sentences, first, i = [], 0, 0
        while i < len(spans):
            last = ends_sentence(text, spans, i, first)
            if last is not None:
                sentences.append(spans[first:last + 1])
                first = last + 1
                i = last + 1
            else:
                i += 1
        if first < len(spans):
            sentences.append(spans[first:])
        if sentences:
            paragraphs.append(sentences)
    return paragraphs
