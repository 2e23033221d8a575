package hearsay.extract;

import hearsay.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words with which teasers, agency lines and rights lines begin. */
final class PromoWords {
  private static final Pattern OPENING = Pattern.compile("^[^\\p{L}\\p{N}©]+");
  private static final Pattern CLOSING = Pattern.compile("[\\s:.…>»-]{1,20}$");
  private static final Pattern LIST_OF_OTHERS =
      Pattern.compile(
          "(?:more|related|popular|recommended|top|latest|other|trending)(?: [^ ]{1,20}){0,4}"
              + " (?:stories|articles|news|posts|coverage|reading|reads|headlines|videos)");
  private static final Pattern CONTRIBUTED =
      Pattern.compile("contributed (?:reporting )?to this (?:report|story|article)\\.?\\W{0,3}$");

  private final List<String> openers = sorted("promo-openers.txt");
  private final List<String> rights = sorted("rights-openers.txt");
  private final Set<String> labels = WordList.words(PromoWords.class, "promo-labels.txt");

  private static List<String> sorted(String name) {
    return WordList.words(PromoWords.class, name).stream().sorted().toList();
  }

  /** Returns whether {@code words} invite to read, watch or join something else. */
  boolean opens(String words) {
    return begins(words, openers);
  }

  /** Returns whether {@code words} speak of who owns the text, not of the news. */
  boolean isRights(String words) {
    return begins(words, rights) || CONTRIBUTED.matcher(words).find();
  }

  /** Returns whether {@code words} are but a label over teasers: "Related stories". */
  boolean isLabel(String words) {
    String bare = CLOSING.matcher(bare(words)).replaceFirst("");
    return labels.contains(bare) || LIST_OF_OTHERS.matcher(bare).matches();
  }

  private static boolean begins(String words, List<String> openers) {
    String bare = bare(words);
    for (String opener : openers) {
      if (bare.startsWith(opener)
          && (bare.length() == opener.length()
              || !Character.isLetterOrDigit(opener.charAt(opener.length() - 1))
              || !Character.isLetterOrDigit(bare.charAt(opener.length())))) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String words) {
    String start = words.length() > 200 ? words.substring(0, 200) : words;
    return OPENING.matcher(start.toLowerCase(Locale.ROOT).replace('\u2019', '\'')).replaceFirst("");
  }
}
