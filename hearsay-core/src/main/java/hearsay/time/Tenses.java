package hearsay.time;

import hearsay.text.WordList;
import hearsay.time.Frame.Tense;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells from the words around a time whether it is past or to come. There is no parse here: the
 * nearest telling word of {@code tense-words.tsv} before the time decides, else the nearest after.
 */
final class Tenses {
  private static final int REACH = 14;
  private static final Set<String> AHEAD = Set.of("before", "until", "for");

  private static final Map<String, String> CUES =
      WordList.rows(Tenses.class, "tense-words.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private Tenses() {}

  /** Returns the direction of the words around {@code [start, end)}. */
  static Tense around(Words words, int start, int end) {
    if (isPossessed(words, end)) {
      return AHEAD.contains(words.at(start - 1)) || words.is(start - 2, "ahead")
          ? Tense.FUTURE
          : Tense.PAST;
    }
    for (int at = start - 1; at >= Math.max(0, start - REACH); at--) {
      if (words.is(at, ";")) {
        break;
      }
      Tense tense = of(words, at);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    for (int at = end; at < Math.min(words.size(), end + REACH / 2); at++) {
      Tense tense = of(words, at);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  /** {@code Thursday's ruling} has been; {@code ahead of Sunday's vote} has not. */
  private static boolean isPossessed(Words words, int end) {
    boolean apostrophe = words.is(end, "'") || words.is(end, "\u2019");
    return apostrophe && words.is(end + 1, "s") && words.touchesPrevious(end);
  }

  private static Tense of(Words words, int at) {
    String word = words.at(at);
    return switch (CUES.getOrDefault(word, "")) {
      case "future" -> future(words, at);
      case "past" -> past(words, at);
      case "plan" -> words.is(at - 1, "to") ? Tense.FUTURE : Tense.UNKNOWN;
      case "none" -> Tense.UNKNOWN;
      default -> endsLikePast(word) ? past(words, at) : Tense.UNKNOWN;
    };
  }

  private static Tense future(Words words, int at) {
    boolean name = words.isCapital(at) && !words.is(at, "will");
    boolean other = words.is(at, "set") && !words.is(at + 1, "to") && !words.is(at + 1, "for");
    if (name || other) {
      return Tense.UNKNOWN;
    }
    boolean over = words.is(at - 1, "been") && words.is(at - 2, "had");
    return over ? Tense.PAST : Tense.FUTURE;
  }

  /** {@code held} is past, {@code will be held} and {@code to be held} are not. */
  private static Tense past(Words words, int at) {
    return words.is(at - 1, "be") ? Tense.FUTURE : Tense.PAST;
  }

  private static boolean endsLikePast(String word) {
    return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
  }
}
