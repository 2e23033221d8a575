package hearsay.time;

import hearsay.sentence.Sentence;
import hearsay.text.Text;
import java.util.List;
import java.util.Optional;

/** Finds time expressions and works out what they mean. */
@FunctionalInterface
public interface TimeReader {

  /**
   * Returns the time expressions, in text order and disjoint.
   *
   * @param text the text
   * @param sentences its sentences in text order
   * @param anchor what "Wednesday" and "last month" are counted from; empty: not known, and such
   *     expressions keep values that need no anchor
   */
  List<TimeExpression> read(Text text, List<Sentence> sentences, Optional<Anchor> anchor);

  /** Returns a reader of English, by grammar and word lists. */
  static TimeReader english() {
    return new EnglishTimeReader();
  }
}
