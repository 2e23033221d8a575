"""The splitter's rules, one line each, and the packing of windows."""

import unittest

from hearsay_training.documents import cut, from_text
from hearsay_training.labels import apply_script, edit_script
from hearsay_training.words import split_text


def words(text):
    return " ".join(text[a:b] for p in split_text(text) for s in p for a, b in s)


def sentences(text):
    return [text[s[0][0]:s[-1][1]] for p in split_text(text) for s in p]


class WordPiecesByLetters:
    """A piece a letter."""

    def of(self, word):
        return (7,) * len(word)


class WordsTest(unittest.TestCase):
    def test_words(self):
        for text, expected in {
            "We can't go.": "We ca n't go .",
            "Kim’s aides won’t say": "Kim ’s aides wo n’t say",
            "the ministers' U.S.-led talks": "the ministers ' U.S. - led talks",
            "$3bn, 12.5% of 1,200 on 9/11": "$ 3 bn , 12.5 % of 1,200 on 9/11",
            "non-nuclear North-South e-mail": "non-nuclear North - South e-mail",
            "Gen. J. Smith cannot...": "Gen. J. Smith can not ...",
            "at 7:10 a.m. (see www.example.org/a).": "at 7:10 a.m. ( see www.example.org/a ) .",
            "Shaun O'Rourke of AT&T": "Shaun O'Rourke of AT&T",
        }.items():
            self.assertEqual(expected, words(text))

    def test_sentences(self):
        self.assertEqual(["He left.", "She stayed."], sentences("He left. She stayed."))
        self.assertEqual(["“Go!”", "He went."], sentences("“Go!” He went."))
        self.assertEqual(["“Go!” he said."], sentences("“Go!” he said."))
        self.assertEqual(["Mr. Park met Gen. Lee."], sentences("Mr. Park met Gen. Lee."))
        self.assertEqual(["In the U.S. Senate it failed."], sentences("In the U.S. Senate it failed."))
        self.assertEqual(["He left the U.S.", "They stayed."], sentences("He left the U.S. They stayed."))
        self.assertEqual(["A headline", "A line."], sentences("A headline\n\nA line."))


class WindowsTest(unittest.TestCase):
    def test_paragraphs_are_kept_whole(self):
        document = from_text("x", "Aaaa bbbb.\nCccc dddd.")
        self.assertEqual([[(0, 0, 3), (1, 3, 6)]], cut(document, WordPiecesByLetters(), 21))
        self.assertEqual([[(0, 0, 3)], [(1, 3, 6)]], cut(document, WordPiecesByLetters(), 20))

    def test_long_sentence_is_cut_between_words(self):
        document = from_text("x", "Aaaa bbbb cccc.")
        self.assertEqual([[(0, 0, 2)], [(0, 2, 4)]], cut(document, WordPiecesByLetters(), 10))


class LemmaTest(unittest.TestCase):
    def test_scripts(self):
        for form, lemma in (("Ministries", "ministry"), ("Kims", "Kim"), ("n't", "not"), ("Went", "go")):
            self.assertEqual(lemma, apply_script(form, edit_script(form, lemma)))


if __name__ == "__main__":
    unittest.main()
