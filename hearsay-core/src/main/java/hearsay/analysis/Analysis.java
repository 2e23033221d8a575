package hearsay.analysis;

import hearsay.sentence.Sentence;
import hearsay.text.Span;
import hearsay.text.Text;
import java.util.List;

/**
 * A text with what the reading model says about it.
 *
 * @param text the text
 * @param sentences in text order
 * @param words all tokens of all sentences, in text order, numbered from 0
 * @param names PER, ORG, LOC in text order, disjoint
 * @param attributions SOURCE, CUE, CONTENT pieces in text order, disjoint; a piece may cross
 *     sentences, not paragraphs
 * @param signals scores to ask for
 */
public record Analysis(
    Text text,
    List<Sentence> sentences,
    List<Word> words,
    List<Piece> names,
    List<Piece> attributions,
    Signals signals) {

  /** Makes an analysis; the lists are copied. */
  public Analysis {
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
    names = List.copyOf(names);
    attributions = List.copyOf(attributions);
  }

  /** Returns the characters from the first to the last word of {@code range}. */
  public Span span(WordRange range) {
    return new Span(
        words.get(range.first()).span().start(), words.get(range.end() - 1).span().end());
  }

  /** Returns the words of a sentence. */
  public WordRange sentence(int number) {
    int first = firstWord(number);
    return new WordRange(first, first + sentences.get(number).tokens().size());
  }

  private int firstWord(int sentence) {
    int low = 0;
    int high = words.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the word that {@code word} depends on; itself for a root. */
  public Word head(Word word) {
    return words.get(word.head());
  }
}
