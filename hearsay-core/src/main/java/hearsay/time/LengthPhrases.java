package hearsay.time;

import hearsay.time.Lexicon.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Phrases that tell how long or how often: {@code nearly two years}, {@code every Monday}. */
final class LengthPhrases {
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> SPANS =
      Set.of(
          "last",
          "past",
          "next",
          "coming",
          "first",
          "previous",
          "following",
          "final",
          "recent",
          "latest");
  private static final Set<String> BEFORE_PLURAL =
      Set.of(
          "for", "in", "within", "after", "over", "last", "than", "took", "take", "takes", "spent",
          "follows");
  private static final Set<String> EACH = Set.of("every", "each");

  private LengthPhrases() {}

  /** Returns the longest that begins at {@code at}. */
  static Optional<Phrase> at(Words words, int at) {
    return Phrase.longest(
        Stream.of(
            length(words, at).filter(l -> !isAge(words, l)).map(LengthPhrases::lasting),
            spanOf(words, at),
            bare(words, at),
            lengthy(words, at),
            every(words, at),
            plural(words, at)));
  }

  /**
   * An amount of a unit.
   *
   * @param end index after it
   * @param amount as a TIMEX3 value writes it
   * @param unit letter of the unit
   */
  record Length(int end, String amount, String unit) {}

  private static Phrase lasting(Length length) {
    return new Phrase(
        length.end(),
        Meaning.of(TimexValue.duration(Shifts.length(length.amount(), length.unit()))));
  }

  private static boolean isAge(Words words, Length length) {
    int next = words.afterHyphen(length.end());
    return words.is(next, "old");
  }

  /** Returns the amount of time that begins at {@code at}, with a word that qualifies it. */
  static Optional<Length> length(Words words, int at) {
    return counted(words, qualified(words, at));
  }

  private static int qualified(Words words, int at) {
    return switch (words.at(at)) {
      case "about", "around", "nearly", "almost", "roughly", "approximately", "some" -> at + 1;
      case "over", "under" -> ARTICLES.contains(words.at(at + 1)) ? at + 1 : at;
      case "more", "less", "fewer", "longer" -> words.is(at + 1, "than") ? at + 2 : at;
      case "at" -> words.is(at + 1, "least") || words.is(at + 1, "most") ? at + 2 : at;
      case "up" -> words.is(at + 1, "to") ? at + 2 : at;
      case "no" -> words.is(at + 2, "than") ? at + 3 : at;
      case "just" -> words.is(at + 1, "over") || words.is(at + 1, "under") ? at + 2 : at;
      default -> at;
    };
  }

  private static Optional<Length> counted(Words words, int at) {
    if (ARTICLES.contains(words.at(at)) && Lexicon.has(Kind.UNIT, words.at(at + 1))) {
      String unit = Lexicon.value(Kind.UNIT, words.at(at + 1)).orElse("");
      boolean ordinal =
          unit.equals("TS") || unit.equals("Q") || words.isHyphen(at + 2) || isRate(words, at);
      return ordinal ? Optional.empty() : Optional.of(withHalf(words, at + 2, "1", unit));
    }
    return Numbers.at(words, at)
        .flatMap(
            amount -> {
              Numbers.Amount upper = upper(words, amount);
              int next = words.afterHyphen(upper.end());
              int noun =
                  Set.of("more", "full", "whole", "consecutive", "straight")
                          .contains(words.at(next))
                      ? next + 1
                      : next;
              return unit(words, noun, upper)
                  .map(unit -> withHalf(words, noun + 1, upper.value(), unit));
            });
  }

  /** {@code $1.76 a year}, {@code four flights a week}: no time passes there. */
  private static boolean isRate(Words words, int at) {
    String before = words.at(at - 1);
    boolean amount =
        (!before.isEmpty() && Character.isDigit(before.charAt(0)))
            || Lexicon.has(Kind.UNITS, before)
            || before.endsWith("illion");
    boolean things = before.length() > 3 && before.endsWith("s") && !before.endsWith("ss");
    boolean compared =
        Set.of("ago", "earlier", "later", "before", "after").contains(words.at(at + 2));
    return (amount || things) && !compared;
  }

  private static Optional<String> unit(Words words, int at, Numbers.Amount amount) {
    if (words.isCapital(at)) {
      return Optional.empty();
    }
    Optional<String> plural = Lexicon.value(Kind.UNITS, words.at(at));
    if (plural.isPresent()) {
      boolean other = plural.get().equals("Q") && words.is(at + 1, "of");
      return other ? Optional.empty() : plural;
    }
    boolean one = amount.value().equals("1");
    boolean hyphen = words.isHyphen(at - 1);
    boolean compound = hyphen || (!one && Lexicon.has(Kind.UNIT, words.at(at)));
    return one || compound
        ? Lexicon.value(Kind.UNIT, words.at(at)).filter(u -> !u.equals("TS") && !u.equals("Q"))
        : Optional.empty();
  }

  /** {@code 12 to 18}, {@code two or three}: the later number counts. */
  private static Numbers.Amount upper(Words words, Numbers.Amount first) {
    boolean joined =
        words.is(first.end(), "to") || words.is(first.end(), "or") || words.isHyphen(first.end());
    return joined
        ? Numbers.at(words, first.end() + 1)
            .filter(second -> !second.value().equals("X"))
            .orElse(first)
        : first;
  }

  private static Length withHalf(Words words, int end, String amount, String unit) {
    boolean half = words.is(end, "and") && words.is(end + 1, "a") && words.is(end + 2, "half");
    if (words.is(end, "or") && words.is(end + 1, "so")) {
      return new Length(end + 2, amount, unit);
    }
    return half ? new Length(end + 3, amount + ".5", unit) : new Length(end, amount, unit);
  }

  /** {@code the past three months}, {@code the first nine months}, {@code recent weeks}. */
  private static Optional<Phrase> spanOf(Words words, int at) {
    int open = words.is(at, "at") && words.is(at + 1, "least") ? at + 2 : at;
    int start = words.is(open, "the") ? open + 1 : open;
    boolean picked = words.isOneOf(start, SPANS);
    int next = picked ? start + 1 : start;
    if (next == at) {
      return Optional.empty();
    }
    Optional<Length> counted = counted(words, next);
    boolean modifier = !picked && counted.filter(l -> isModifier(words, l)).isPresent();
    if (modifier) {
      return Optional.empty();
    }
    if (counted.isPresent() && !ARTICLES.contains(words.at(next))) {
      return counted.filter(l -> !isAge(words, l)).map(LengthPhrases::lasting);
    }
    boolean bare = picked && !words.is(start, "first") && !words.is(start, "final");
    boolean ahead = start == at + 1 && words.is(next + 1, "ahead");
    return bare || ahead
        ? Lexicon.value(Kind.UNITS, words.at(next))
            .map(unit -> lasting(new Length(ahead ? next + 2 : next + 1, "X", unit)))
        : Optional.empty();
  }

  /** The article of {@code the two-day visit} belongs to the visit. */
  private static boolean isModifier(Words words, Length length) {
    return Lexicon.has(Kind.UNIT, words.at(length.end() - 1));
  }

  /** {@code day-long}, {@code decades-long}, {@code a while}. */
  private static Optional<Phrase> lengthy(Words words, int at) {
    int next = words.afterHyphen(at + 1);
    if (next > at + 1 && words.is(next, "long")) {
      return Lexicon.value(Kind.UNIT, words.at(at))
          .map(unit -> lasting(new Length(next + 1, "1", unit)))
          .or(
              () ->
                  Lexicon.value(Kind.UNITS, words.at(at))
                      .map(unit -> lasting(new Length(next + 1, "X", unit))));
    }
    boolean vague =
        (words.is(at, "a") && words.is(at + 1, "while"))
            || (words.is(at - 1, "for") && words.is(at, "some") && words.is(at + 1, "time"));
    return vague
        ? Optional.of(new Phrase(at + 2, Meaning.of(TimexValue.duration("PXX"))))
        : Optional.empty();
  }

  /** {@code for years}, {@code within weeks}: a plural alone. */
  private static Optional<Phrase> bare(Words words, int at) {
    Optional<String> unit = Lexicon.value(Kind.UNITS, words.at(at));
    boolean told = words.isOneOf(at - 1, BEFORE_PLURAL);
    if (unit.isEmpty() || !told || words.isHyphen(at + 1)) {
      return Optional.empty();
    }
    boolean choice = words.is(at + 1, "or") && Lexicon.has(Kind.UNITS, words.at(at + 2));
    return Optional.of(lasting(new Length(choice ? at + 3 : at + 1, "X", unit.get())));
  }

  private static Optional<Phrase> every(Words words, int at) {
    Optional<String> adverb = Lexicon.value(Kind.EVERY, words.at(at));
    if (adverb.isPresent() && !words.isCapital(at)) {
      return Optional.of(new Phrase(at + 1, Meaning.of(TimexValue.set(adverb.get()))));
    }
    if (!words.isOneOf(at, EACH)) {
      return Optional.empty();
    }
    int noun = words.is(at + 1, "other") ? at + 2 : at + 1;
    String times = noun > at + 1 ? "2" : "1";
    return Lexicon.value(Kind.UNIT, words.at(noun))
        .filter(unit -> !words.is(noun, "second"))
        .map(unit -> unit.equals("Q") ? "P1Q" : Shifts.length(times, unit))
        .or(() -> counted(words, at + 1).map(l -> Shifts.length(l.amount(), l.unit())))
        .or(() -> Lexicon.value(Kind.WEEKDAY, words.at(noun)).map(day -> "XXXX-WXX-" + day))
        .or(() -> DayPhrases.month(words, noun).map(month -> everyMonth(month.number())))
        .or(() -> Lexicon.value(Kind.PART, words.at(noun)).map(part -> "XXXX-XX-XXT" + part))
        .or(() -> Lexicon.value(Kind.SEASON, words.at(noun)).map(season -> "XXXX-" + season))
        .map(value -> new Phrase(endOfEvery(words, at, noun), Meaning.of(TimexValue.set(value))));
  }

  private static String everyMonth(int month) {
    return String.format(java.util.Locale.ROOT, "XXXX-%02d", month);
  }

  private static int endOfEvery(Words words, int at, int noun) {
    return counted(words, at + 1).map(Length::end).orElse(noun + 1);
  }

  /** {@code Mondays}, {@code Tuesday nights}. */
  private static Optional<Phrase> plural(Words words, int at) {
    if (!words.isCapital(at)) {
      return Optional.empty();
    }
    Optional<String> days = Lexicon.value(Kind.WEEKDAYS, words.at(at));
    if (days.isPresent()) {
      return Optional.of(new Phrase(at + 1, Meaning.of(TimexValue.set("XXXX-WXX-" + days.get()))));
    }
    Optional<String> day = Lexicon.value(Kind.WEEKDAY, words.at(at));
    Optional<String> parts = Lexicon.value(Kind.PARTS, words.at(at + 1));
    return day.flatMap(
        d ->
            parts.map(
                part ->
                    new Phrase(at + 2, Meaning.of(TimexValue.set("XXXX-WXX-" + d + "T" + part)))));
  }
}
