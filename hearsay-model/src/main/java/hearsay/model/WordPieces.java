package hearsay.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of an uncased BERT vocabulary (WordPiece: the longest piece that fits,
 * from left to right), exactly as the reference tokenizer does.
 */
final class WordPieces {
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> numbers;
  private final int unknown;

  /**
   * Makes a cutter.
   *
   * @param vocabulary pieces in the order of their numbers
   */
  WordPieces(List<String> vocabulary) {
    numbers = HashMap.newHashMap(vocabulary.size());
    for (int i = 0; i < vocabulary.size(); i++) {
      numbers.put(vocabulary.get(i), i);
    }
    unknown = number("[UNK]");
  }

  /**
   * Returns the number of a piece.
   *
   * @throws IllegalStateException if the vocabulary lacks it
   */
  int number(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalStateException("the vocabulary has no piece " + piece);
    }
    return number;
  }

  /** Returns the numbers of the pieces of one word; at least one. */
  int[] of(String word) {
    Integer whole = numbers.get(word);
    if (whole != null && plain(word)) {
      return new int[] {whole};
    }
    List<Integer> pieces = new ArrayList<>();
    for (String part : parts(normalise(word))) {
      cut(part, pieces);
    }
    return pieces.isEmpty()
        ? new int[] {unknown}
        : pieces.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String normalise(String word) {
    StringBuilder clean = new StringBuilder(word.length());
    word.codePoints()
        .filter(c -> c != 0 && c != 0xFFFD && !control(c))
        .forEach(c -> clean.appendCodePoint(blank(c) ? ' ' : c));
    String decomposed = Normalizer.normalize(clean, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean control(int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Cuts at white space, around punctuation and around Chinese characters. */
  private static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    StringBuilder running = new StringBuilder();
    word.codePoints()
        .forEach(
            c -> {
              boolean alone = punctuation(c) || chinese(c);
              if ((alone || blank(c)) && !running.isEmpty()) {
                parts.add(running.toString());
                running.setLength(0);
              }
              if (alone) {
                parts.add(Character.toString(c));
              } else if (!blank(c)) {
                running.appendCodePoint(c);
              }
            });
    if (!running.isEmpty()) {
      parts.add(running.toString());
    }
    return parts;
  }

  private static boolean punctuation(int c) {
    if ((c >= 33 && c <= 47)
        || (c >= 58 && c <= 64)
        || (c >= 91 && c <= 96)
        || (c >= 123 && c <= 126)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean chinese(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2B73F)
        || (c >= 0x2B740 && c <= 0x2B81F)
        || (c >= 0x2B820 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  private void cut(String part, List<Integer> pieces) {
    if (part.codePointCount(0, part.length()) > LONGEST_WORD) {
      pieces.add(unknown);
      return;
    }
    List<Integer> found = new ArrayList<>();
    int start = 0;
    while (start < part.length()) {
      int end = part.length();
      while (end > start && !numbers.containsKey(piece(part, start, end))) {
        end = part.offsetByCodePoints(end, -1);
      }
      if (end == start) {
        pieces.add(unknown);
        return;
      }
      found.add(number(piece(part, start, end)));
      start = end;
    }
    pieces.addAll(found);
  }

  private static String piece(String part, int start, int end) {
    String piece = part.substring(start, end);
    return start == 0 ? piece : "##" + piece;
  }
}
