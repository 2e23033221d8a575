package hearsay.sentence;

import hearsay.text.Span;
import hearsay.text.Text;
import java.util.List;

/** Splits paragraphs into sentences and tokens. */
@FunctionalInterface
public interface Segmenter {

  /**
   * Returns the sentences of the paragraphs, in text order.
   *
   * @param text the text
   * @param paragraphs ascending and disjoint; no sentence crosses the border of one
   */
  List<Sentence> segment(Text text, List<Span> paragraphs);

  /** Returns a segmenter for English. */
  static Segmenter english() {
    return new EnglishSegmenter();
  }
}
