package hearsay.sentence;

import hearsay.text.Span;
import java.util.List;

/**
 * A sentence.
 *
 * @param span from its first to its last token
 * @param tokens ascending and disjoint; at least one
 * @param paragraph number of the paragraph that it is in, from 0
 */
public record Sentence(Span span, List<Token> tokens, int paragraph) {
  /**
   * Makes a sentence.
   *
   * @throws IllegalArgumentException if there is no token
   */
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
  }
}
