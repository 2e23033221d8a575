package hearsay.extract;

import hearsay.extract.Extraction.Reason;
import hearsay.extract.Extraction.Refused;
import hearsay.text.WordList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells English by its function words; short texts are let through, since they prove nothing. */
final class LanguageCheck {
  private static final int ENOUGH_WORDS = 80;
  private static final int SOME_WORDS = 30;
  private static final int ENOUGH_LETTERS = 200;
  private static final double LEAST_FUNCTION_WORDS = 0.12;
  private static final double LEAST_OF_SOME = 0.02;
  private static final double LEAST_LATIN = 0.6;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

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
    for (String word : NO_LETTERS.split(body, -1)) {
      // Names prove nothing, and a list of results is hardly more than names.
      if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
        words++;
        found += functionWords.contains(word) ? 1 : 0;
      }
    }
    double least =
        words >= ENOUGH_WORDS ? LEAST_FUNCTION_WORDS : words >= SOME_WORDS ? LEAST_OF_SOME : 0;
    return found < least * words
        ? refused(
            "%d of %d lower-case words are English function words; at least %.0f%% must be",
            found, words, least)
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
