"""Uncased BERT word pieces of words that are already split."""

from tokenizers import Tokenizer


class WordPieces:
    """Pieces each word by itself, as the reference tokenizer does with the word alone.

    `of(word)` is a tuple of piece numbers, never empty: a word without a piece (a stray control
    character) gets [UNK].
    """

    def __init__(self, tokenizer_file):
        self._tokenizer = Tokenizer.from_file(str(tokenizer_file))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self.cls, self.sep, self.unk = (self._tokenizer.token_to_id(t) for t in ("[CLS]", "[SEP]", "[UNK]"))
        self._known = {}

    def of(self, word):
        pieces = self._known.get(word)
        if pieces is None:
            pieces = tuple(self._tokenizer.encode(word, add_special_tokens=False).ids) or (self.unk,)
            self._known[word] = pieces
        return pieces

    def vocabulary(self):
        """All pieces in the order of their numbers."""
        by_piece = self._tokenizer.get_vocab()
        return sorted(by_piece, key=by_piece.get)
