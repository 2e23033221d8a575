package hearsay.text;

import java.nio.charset.StandardCharsets;

/**
 * A text that spans point into.
 *
 * @param content the characters
 */
public record Text(String content) {

  /** Returns the SHA-256 of the content in UTF-8, in lower-case hexadecimal: its identity. */
  public String id() {
    return Digest.sha256(content.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the number of UTF-16 units. */
  public int length() {
    return content.length();
  }

  /**
   * Returns the characters of {@code span}.
   *
   * @throws IllegalArgumentException if the span ends outside this text
   */
  public String slice(Span span) {
    if (span.end() > content.length()) {
      throw new IllegalArgumentException(
          "span [%d, %d) is not a range in a text of %d"
              .formatted(span.start(), span.end(), content.length()));
    }
    return content.substring(span.start(), span.end());
  }
}
