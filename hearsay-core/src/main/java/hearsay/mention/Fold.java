package hearsay.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes spellings of one name equal. */
final class Fold {
  private Fold() {}

  /**
   * Returns the name in lower case, without accents, articles at its front, full stops and
   * possessive endings, with a space for every hyphen and run of white space.
   */
  static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(plain.length());
    boolean space = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '&' || c == '+') {
        if (space && !out.isEmpty()) {
          out.append(' ');
        }
        space = false;
        out.append(c);
      } else if (Character.isWhitespace(c) || c == '-' || c == '\u2010' || c == '\u2013') {
        space = true;
      }
    }
    String key = out.toString().toLowerCase(Locale.ROOT);
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  /** Returns whether a word is short and all in capitals, with or without full stops. */
  static boolean abbreviation(String word) {
    return word.length() <= 8
        && word.indexOf(' ') < 0
        && word.equals(word.toUpperCase(Locale.ROOT))
        && word.chars().anyMatch(Character::isLetter);
  }

  /** Returns the words of {@link #key}. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : key(name).split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
