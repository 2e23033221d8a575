package hearsay.claim;

import hearsay.text.Span;
import hearsay.text.Text;

/**
 * The exact characters that a claim came from.
 *
 * @param textId SHA-256 of the text
 * @param span where they stand
 * @param quote the characters themselves
 */
public record Evidence(String textId, Span span, String quote) {
  /** Returns the evidence at {@code span} of {@code text}. */
  public static Evidence of(Text text, String textId, Span span) {
    return new Evidence(textId, span, text.slice(span));
  }
}
