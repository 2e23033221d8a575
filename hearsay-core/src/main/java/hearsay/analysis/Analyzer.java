package hearsay.analysis;

import hearsay.sentence.Sentence;
import hearsay.text.Text;
import java.util.List;

/** Reads sentences: what a reading model implements. Same input, same output, from any thread. */
@FunctionalInterface
public interface Analyzer {

  /**
   * Returns the analysis of the sentences of a text, read in the context of one another.
   *
   * @param text the text
   * @param sentences in text order
   */
  Analysis analyze(Text text, List<Sentence> sentences);
}
