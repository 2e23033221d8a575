package hearsay.extract;

import hearsay.extract.Extraction.Reason;
import hearsay.extract.Extraction.Refused;
import hearsay.text.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells English by its function words; short texts are let through, since they prove nothing. */
final class LanguageCheck {
  private static final int ENOUGH_WORDS = 40;
  private static final int ENOUGH_LETTERS = 200;
  private static final double LEAST_FUNCTION_WORDS = 0.12;
  private static final double LEAST_LATIN = 0.6;

  private final Set<String> functionWords =
      WordList.words(LanguageCheck.class, "function-words.txt");

  /** Returns why {@code body} is not taken for English; empty: it is. */
  Optional<Refused> refusal(String body) {
    long letters = body.codePoints().filter(Character::isLetter).count();
    long latin = body.codePoints().filter(LanguageCheck::isLatin).count();
    if (letters >= ENOUGH_LETTERS && latin < LEAST_LATIN * letters) {
      return refused(
          "%d of %d letters are Latin; at least %.0f%% must be", latin, letters, LEAST_LATIN);
    }
    int words = 0;
    int found = 0;
    for (String word : body.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (!word.isEmpty()) {
        words++;
        found += functionWords.contains(word) ? 1 : 0;
      }
    }
    return words >= ENOUGH_WORDS && found < LEAST_FUNCTION_WORDS * words
        ? refused(
            "%d of %d words are English function words; at least %.0f%% must be",
            found, words, LEAST_FUNCTION_WORDS)
        : Optional.empty();
  }

  private static boolean isLatin(int letter) {
    return Character.isLetter(letter)
        && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }

  private static Optional<Refused> refused(String rule, long found, long all, double least) {
    return Optional.of(new Refused(Reason.NOT_ENGLISH, rule.formatted(found, all, 100 * least)));
  }
}
