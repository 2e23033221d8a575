package hearsay.time;

import hearsay.time.Lexicon.Kind;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Amounts in digits or words: {@code 18}, {@code twenty-four}, {@code a couple of}, {@code few}.
 */
final class Numbers {
  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private Numbers() {}

  /**
   * An amount.
   *
   * @param end index after its last word
   * @param value as a TIMEX3 value writes it: digits, or X for a vague amount
   */
  record Amount(int end, String value) {}

  /** Returns the amount that begins at {@code at}. */
  static Optional<Amount> at(Words words, int at) {
    String word = words.at(at);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (Character.isDigit(word.charAt(0))) {
      String digits = word.replace(",", "");
      boolean whole = digits.indexOf('.') < 0;
      if (word.length() > 9) {
        return Optional.empty();
      }
      return whole && isHalf(words, at + 1)
          ? Optional.of(new Amount(words.is(at + 1, "\u00bd") ? at + 2 : at + 4, digits + ".5"))
          : Optional.of(new Amount(at + 1, digits));
    }
    return vague(words, at).or(() -> spelled(words, at));
  }

  /** {@code 1/2} or {@code ½}. */
  private static boolean isHalf(Words words, int at) {
    return words.is(at, "\u00bd")
        || (words.is(at, "1") && words.is(at + 1, "/") && words.is(at + 2, "2"));
  }

  private static Optional<Amount> vague(Words words, int at) {
    int start = INDEFINITE.contains(words.at(at)) ? at + 1 : at;
    if (words.is(start, "couple")) {
      return Optional.of(new Amount(words.is(start + 1, "of") ? start + 2 : start + 1, "2"));
    }
    if (words.is(start, "number") && words.is(start + 1, "of")) {
      return Optional.of(new Amount(start + 2, "X"));
    }
    if (start == at || words.is(start, "few")) {
      return Lexicon.value(Kind.VAGUE, words.at(start)).map(value -> new Amount(start + 1, value));
    }
    return Optional.empty();
  }

  private static Optional<Amount> spelled(Words words, int at) {
    int index = at;
    long total = 0;
    long part = 0;
    if (INDEFINITE.contains(words.at(at)) && Lexicon.has(Kind.SCALE, words.at(at + 1))) {
      index++;
      part = 1;
    }
    boolean any = false;
    while (index < at + 8) {
      OptionalInt scale = Lexicon.number(Kind.SCALE, words.at(index));
      OptionalInt small = Lexicon.number(Kind.NUMBER, words.at(index));
      OptionalInt tens = Lexicon.number(Kind.TENS, words.at(index));
      if (scale.isPresent() && part > 0) {
        part *= scale.getAsInt();
        if (scale.getAsInt() == 1000) {
          total += part;
          part = 0;
        }
      } else if (small.isPresent() && part % 10 == 0 && (part == 0 || part >= 20)) {
        part += small.getAsInt();
      } else if (tens.isPresent() && part % 100 == 0) {
        part += tens.getAsInt();
      } else {
        break;
      }
      any = true;
      int next = words.afterHyphen(index + 1);
      boolean goesOn =
          next == index + 1 || (tens.isPresent() && Lexicon.has(Kind.NUMBER, words.at(next)));
      index = goesOn ? next : index + 1;
      if (!goesOn) {
        break;
      }
    }
    return any ? Optional.of(new Amount(index, Long.toString(total + part))) : Optional.empty();
  }
}
