package hearsay.app.show;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Makes other people's characters harmless to a terminal: control characters (which move the
 * cursor, change colours or write to the clipboard) and those that turn the direction of writing
 * are shown as {@code \}{@code u001b}, not obeyed.
 */
public final class Safe {
  private Safe() {}

  /** Returns {@code text} on one line: white space as blanks, what is not safe as its escape. */
  public static String line(String text) {
    return escape(text, Character::isWhitespace, " ");
  }

  /** Returns JSON in which what is not safe is escaped: it means the same. */
  public static String json(String json) {
    return escape(json, c -> c == '\n' || c == '\r' || c == '\t', "");
  }

  /** Returns {@code text} with its line breaks and tabs, other unsafe characters escaped. */
  public static String lines(String text) {
    return escape(text, c -> c == '\n' || c == '\r' || c == '\t', "");
  }

  /** Escapes what is not safe; what {@code space} names becomes {@code blank}, or stays if "". */
  private static String escape(String text, IntPredicate space, String blank) {
    if (text.chars().noneMatch(c -> isUnsafe(c) || Character.isSurrogate((char) c))
        && (blank.isEmpty() || text.chars().noneMatch(c -> c != ' ' && space.test(c)))) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              if (space.test(c)) {
                safe.append(blank.isEmpty() ? Character.toString(c) : blank);
              } else if (isUnsafe(c)) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  private static boolean isUnsafe(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT ->
          c == 0x61c
              || c == 0x200e
              || c == 0x200f
              || (c >= 0x202a && c <= 0x202e)
              || (c >= 0x2066 && c <= 0x2069);
      default -> false;
    };
  }
}
