package hearsay.attribution;

import hearsay.text.Span;
import hearsay.text.Text;
import java.util.List;

/** Tells from the quotation marks whose words a content is in. */
final class Quotation {
  private static final String MARKS = "\"“”„«»";

  private Quotation() {}

  static Attribution.Manner manner(Text text, List<Span> content) {
    int quoted = 0;
    int marks = 0;
    int letters = 0;
    boolean open = false;
    for (Span span : content) {
      String words = text.slice(span);
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (MARKS.indexOf(c) >= 0 || doubled(words, i)) {
          open = c == '“' || c == '„' || c == '«' || (c != '”' && c != '»' && !open);
          marks++;
        } else if (Character.isLetterOrDigit(c)) {
          letters++;
          quoted += open ? 1 : 0;
        }
      }
    }
    if (marks == 0) {
      return Attribution.Manner.INDIRECT;
    }
    return quoted >= 0.9 * letters ? Attribution.Manner.DIRECT : Attribution.Manner.MIXED;
  }

  /** Agencies of old write {@code ``} and {@code ''}. */
  private static boolean doubled(String words, int i) {
    char c = words.charAt(i);
    return (c == '`' || c == '\'') && i + 1 < words.length() && words.charAt(i + 1) == c;
  }
}
