package hearsay.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Names as the gazetteer looks them up. */
final class Keys {
  /** Letters that Unicode does not take apart. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('\u00df', "ss"),
          Map.entry('\u00f8', "o"),
          Map.entry('\u00d8', "O"),
          Map.entry('\u0142', "l"),
          Map.entry('\u0141', "L"),
          Map.entry('\u0111', "d"),
          Map.entry('\u0110', "D"),
          Map.entry('\u0131', "i"),
          Map.entry('\u00e6', "ae"),
          Map.entry('\u00c6', "AE"),
          Map.entry('\u0153', "oe"),
          Map.entry('\u0152', "OE"),
          Map.entry('\u00fe', "th"),
          Map.entry('\u00de', "Th"),
          Map.entry('\u00f0', "d"),
          Map.entry('\u00d0', "D"),
          Map.entry('\u0259', "a"),
          Map.entry('\u018f', "A"));

  private static final Map<String, String> SHORT =
      Map.of("saint", "st", "sainte", "ste", "mount", "mt", "fort", "ft");

  private Keys() {}

  /**
   * Returns the key of a name: ASCII, lower case, words parted by one space; as {@code fold} in
   * {@code tools/gazetteer/build.py} does.
   */
  static String fold(String name) {
    StringBuilder letters = new StringBuilder();
    name.chars().forEach(c -> letters.append(LETTERS.getOrDefault((char) c, "" + (char) c)));
    String plain = Normalizer.normalize(letters, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      if (parts(c)) {
        flush(word, key);
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '&') {
        word.append(c);
      }
    }
    flush(word, key);
    return key.toString();
  }

  private static boolean parts(char c) {
    return Character.isWhitespace(c)
        || c == '\u00a0'
        || c == '-'
        || c == '\u2010'
        || c == '\u2011'
        || c == '\u2013'
        || c == '/';
  }

  private static void flush(StringBuilder word, StringBuilder key) {
    if (!word.isEmpty()) {
      if (!key.isEmpty()) {
        key.append(' ');
      }
      key.append(SHORT.getOrDefault(word.toString(), word.toString()));
      word.setLength(0);
    }
  }
}
