package hearsay.time;

import hearsay.time.Lexicon.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Phrases that name a year, a decade or a century. */
final class YearPhrases {
  private static final Set<String> MONEY = Set.of("$", "#", "\u00a3", "\u20ac", "no", "\u00a5");
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "of", "since", "by", "until", "the", "from", "to", "for", "during", "early", "late",
          "mid", "year", "before", "after", "through", "and", "between", "fiscal");

  private YearPhrases() {}

  /** Returns the longest year, decade or century that begins at {@code at}. */
  static Optional<Phrase> at(Words words, int at) {
    return Phrase.longest(
        Stream.of(
            plain(words, at),
            named(words, at),
            spelledYear(words, at).filter(s -> s.sure()).map(s -> year(s.end(), s.year())),
            decade(words, at),
            century(words, at)));
  }

  private static Phrase year(int end, int year) {
    return new Phrase(end, Meaning.of(TimexValue.date(String.format(Locale.ROOT, "%04d", year))));
  }

  private static Optional<Phrase> plain(Words words, int at) {
    OptionalInt year = year(words, at);
    if (year.isPresent()) {
      return Optional.of(year(at + 1, year.getAsInt()));
    }
    boolean shortened =
        isApostrophe(words.at(at))
            && words.touchesPrevious(at + 1)
            && !words.touchesPrevious(at)
            && words.at(at + 1).length() == 2;
    OptionalInt two = words.digits(at + 1);
    return shortened && two.isPresent() && !words.is(at + 2, "s")
        ? Optional.of(year(at + 2, inCentury(two.getAsInt())))
        : Optional.empty();
  }

  private static boolean isApostrophe(String word) {
    return word.equals("'") || word.equals("\u2019") || word.equals("\u2018");
  }

  private static int inCentury(int twoDigits) {
    return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  /** Returns four digits that may be a year, whatever stands around them. */
  static OptionalInt digitsOfYear(Words words, int at) {
    OptionalInt number = words.digits(at);
    return words.at(at).length() == 4 && number.isPresent() && DayPhrases.isYear(number.getAsInt())
        ? number
        : OptionalInt.empty();
  }

  /** Returns four digits that are a year and no amount, as far as the words around tell. */
  static OptionalInt year(Words words, int at) {
    OptionalInt number = digitsOfYear(words, at);
    if (number.isEmpty() || number.getAsInt() < 1500) {
      return OptionalInt.empty();
    }
    boolean amount =
        words.isOneOf(at - 1, MONEY)
            || words.is(at + 1, "%")
            || Lexicon.has(Kind.NOT_A_YEAR, words.at(at + 1))
            || (words.touchesPrevious(at + 1) && isLetterOr(words.at(at + 1), ":/"))
            || (words.touchesPrevious(at) && isLetterOr(words.at(at - 1), ":/.,"));
    boolean plural = looksPlural(words, at + 1) && !words.isOneOf(at - 1, BEFORE_YEAR);
    return amount || plural ? OptionalInt.empty() : number;
  }

  private static boolean isLetterOr(String word, String marks) {
    return Character.isLetterOrDigit(word.charAt(0)) || marks.contains(word);
  }

  private static boolean looksPlural(Words words, int at) {
    String word = words.at(at);
    return word.length() > 3
        && word.endsWith("s")
        && !words.isCapital(at)
        && !word.endsWith("ss")
        && !Set.of("this", "was", "has", "plus", "across", "versus", "is").contains(word);
  }

  private static Optional<Phrase> named(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    if (words.is(start, "year")) {
      OptionalInt year = digitsOfYear(words, start + 1);
      if (year.isPresent()) {
        return Optional.of(year(start + 2, year.getAsInt()));
      }
      return spelledYear(words, start + 1).map(s -> year(s.end(), s.year()));
    }
    if (words.is(start, "fiscal")) {
      int next = words.is(start + 1, "year") ? start + 2 : start + 1;
      OptionalInt year = digitsOfYear(words, next);
      return year.isPresent() ? Optional.of(year(next + 1, year.getAsInt())) : Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * A year in words.
   *
   * @param end index after it
   * @param year the year
   * @param sure whether it can hardly be another number
   */
  record Spelled(int end, int year, boolean sure) {}

  /** Returns a year as it is spoken: {@code nineteen ninety-seven}, {@code two thousand}. */
  static Optional<Spelled> spelledYear(Words words, int at) {
    OptionalInt first = Lexicon.number(Kind.NUMBER, words.at(at));
    OptionalInt twenty = Lexicon.number(Kind.TENS, words.at(at));
    if (words.is(at, "two") && words.is(at + 1, "thousand")) {
      OptionalInt more = Lexicon.number(Kind.NUMBER, words.at(at + 2));
      return Optional.of(
          more.isPresent() && more.getAsInt() > 0
              ? new Spelled(at + 3, 2000 + more.getAsInt(), false)
              : new Spelled(at + 2, 2000, false));
    }
    int century =
        first.isPresent() && first.getAsInt() >= 15
            ? first.getAsInt()
            : twenty.isPresent() && twenty.getAsInt() == 20 ? 20 : 0;
    OptionalInt tens = Lexicon.number(Kind.TENS, words.at(at + 1));
    OptionalInt teen = Lexicon.number(Kind.NUMBER, words.at(at + 1));
    if (century == 0 || words.isHyphen(at + 1)) {
      return Optional.empty();
    }
    if (teen.isPresent() && teen.getAsInt() >= 10) {
      return Optional.of(new Spelled(at + 2, century * 100 + teen.getAsInt(), century < 20));
    }
    if (tens.isEmpty()) {
      return Optional.empty();
    }
    int next = words.afterHyphen(at + 2);
    OptionalInt ones = Lexicon.number(Kind.NUMBER, words.at(next));
    boolean more = ones.isPresent() && ones.getAsInt() > 0 && ones.getAsInt() < 10;
    int year = century * 100 + tens.getAsInt() + (more ? ones.getAsInt() : 0);
    return Optional.of(new Spelled(more ? next + 1 : at + 2, year, century < 20));
  }

  private static Optional<Phrase> decade(Words words, int at) {
    boolean article = words.is(at, "the");
    int start = article ? at + 1 : at;
    OptionalInt named = Lexicon.number(Kind.PLURAL_DECADE, words.at(start));
    if (named.isPresent() && article) {
      return Optional.of(decade(start + 1, 190 + named.getAsInt()));
    }
    int digits = isApostrophe(words.at(start)) ? start + 1 : start;
    int plural = isApostrophe(words.at(digits + 1)) ? digits + 2 : digits + 1;
    OptionalInt number = words.digits(digits);
    if (number.isEmpty() || !words.is(plural, "s") || !words.touchesPrevious(plural)) {
      return Optional.empty();
    }
    int value = number.getAsInt();
    int length = words.at(digits).length();
    if (length == 4 && DayPhrases.isYear(value) && value % 10 == 0) {
      return Optional.of(decade(plural + 1, value / 10));
    }
    boolean shortened = length == 2 && value % 10 == 0 && (digits > start || article);
    return shortened ? Optional.of(decade(plural + 1, inCentury(value) / 10)) : Optional.empty();
  }

  private static Phrase decade(int end, int decade) {
    return new Phrase(end, Meaning.of(TimexValue.date(String.format(Locale.ROOT, "%03d", decade))));
  }

  private static Optional<Phrase> century(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    OptionalInt number = words.digits(start);
    OptionalInt word = Lexicon.number(Kind.ORDINAL, words.at(start));
    int twentieth = words.is(start, "twenty") ? start + 2 : start + 1;
    int next = number.isPresent() ? start + 2 : word.isPresent() ? start + 1 : twentieth + 1;
    OptionalInt value =
        number.isPresent()
            ? number
            : word.isPresent()
                ? word
                : words.is(start, "twenty") && words.is(start + 2, "first")
                    ? OptionalInt.of(21)
                    : OptionalInt.empty();
    int end = words.afterHyphen(next);
    boolean fits =
        value.isPresent()
            && value.getAsInt() >= 1
            && value.getAsInt() <= 25
            && words.is(end, "century");
    return fits
        ? Optional.of(
            new Phrase(
                end + 1,
                Meaning.of(
                    TimexValue.date(String.format(Locale.ROOT, "%02d", value.getAsInt() - 1)))))
        : Optional.empty();
  }
}
