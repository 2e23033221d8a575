package hearsay.time;

import hearsay.time.Calendar.Pick;
import hearsay.time.Lexicon.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Phrases counted from another time: {@code last week}, {@code two years ago}, {@code now}. */
final class RelativePhrases {
  private static final Set<String> SAME = Set.of("that", "same");
  private static final Set<String> BEFORE = Set.of("earlier", "before");
  private static final Set<String> CALENDAR = Set.of("D", "W", "F", "M", "Q", "Y", "E", "C");
  private static final Set<String> BEFORE_FUTURE =
      Set.of("in", "into", "for", "about", "near", "of", "until");
  private static final int MANY = 3000;

  private RelativePhrases() {}

  /** Returns the longest that begins at {@code at}. */
  static Optional<Phrase> at(Words words, int at) {
    return Phrase.longest(
        Stream.of(
            reference(words, at),
            pastOrFuture(words, at),
            unit(words, at),
            sameUnit(words, at),
            weekend(words, at),
            distance(words, at),
            bareAgo(words, at),
            yearEnd(words, at),
            otherDay(words, at)));
  }

  private static Optional<Phrase> reference(Words words, int at) {
    int start = words.is(at, "right") || words.is(at, "more") || words.is(at, "just") ? at + 1 : at;
    if (start > at && !words.is(start, "now") && !words.is(start, "recently")) {
      return Optional.empty();
    }
    boolean soon = words.is(start, "soon");
    boolean conjunction = soon && (words.is(start - 1, "as") || words.is(start + 1, "after"));
    return conjunction
        ? Optional.empty()
        : Lexicon.value(Kind.REFERENCE, words.at(start)).map(value -> vague(start + 1, value));
  }

  private static Phrase vague(int end, String value) {
    return new Phrase(end, Meaning.of(TimexValue.date(value)));
  }

  private static Optional<Phrase> pastOrFuture(Words words, int at) {
    if (!words.is(at, "the")) {
      return Optional.empty();
    }
    int noun =
        words.is(at + 1, "near")
                || words.is(at + 1, "foreseeable")
                || words.is(at + 1, "recent")
                || words.is(at + 1, "distant")
            ? at + 2
            : at + 1;
    boolean whole =
        !words.isHyphen(noun + 1)
            && Numbers.at(words, noun + 1).isEmpty()
            && !Lexicon.has(Kind.UNIT, words.at(noun + 1))
            && !Lexicon.has(Kind.UNITS, words.at(noun + 1));
    if (words.is(noun, "past") && words.is(at - 1, "in") && whole) {
      return Optional.of(vague(noun + 1, "PAST_REF"));
    }
    return words.is(noun, "future") && whole && words.isOneOf(at - 1, BEFORE_FUTURE)
        ? Optional.of(vague(noun + 1, "FUTURE_REF"))
        : Optional.empty();
  }

  /** {@code last week}, {@code this year}, {@code the coming month}. */
  private static Optional<Phrase> unit(Words words, int at) {
    return Picks.at(words, at)
        .flatMap(
            pick -> {
              int noun =
                  words.is(pick.end(), "fiscal") || words.is(pick.end(), "calendar")
                      ? pick.end() + 1
                      : pick.end();
              return Lexicon.value(Kind.UNIT, words.at(noun))
                  .filter(CALENDAR::contains)
                  .filter(unit -> !words.isHyphen(noun + 1))
                  .map(unit -> new Phrase(noun + 1, picked(words, at, pick, unit)));
            });
  }

  private static Meaning picked(Words words, int at, Picks pick, String unit) {
    boolean following =
        words.is(pick.end() - 1, "following") || words.is(pick.end() - 1, "previous");
    if (following) {
      return Shifts.fromSpokenOf(unit, pick.shift());
    }
    boolean article = words.is(at, "the");
    boolean span = words.is(pick.end() - 1, "past") || (article && pick.pick() != Pick.THIS);
    return span
        ? Meaning.of(TimexValue.duration(Shifts.length("1", unit)))
        : Shifts.fromAnchor(unit, pick.shift());
  }

  /** {@code that year}, {@code the same day}, {@code the year}. */
  private static Optional<Phrase> sameUnit(Words words, int at) {
    boolean article = words.is(at, "the");
    int start = article ? at + 1 : at;
    int noun = start;
    while (noun < start + 2 && words.isOneOf(noun, SAME)) {
      noun++;
    }
    int core = words.is(noun, "full") || words.is(noun, "fiscal") ? noun + 1 : noun;
    Optional<String> unit = Lexicon.value(Kind.UNIT, words.at(core)).filter(CALENDAR::contains);
    if (unit.isEmpty() || words.isHyphen(core + 1) || words.is(core + 1, "of")) {
      return Optional.empty();
    }
    if (noun > start) {
      return Optional.of(new Phrase(core + 1, Shifts.fromSpokenOf(unit.get(), 0)));
    }
    boolean business = words.is(core + 1, "ended") || words.is(core + 1, "ending");
    if (article && business && unit.get().equals("Y")) {
      return Optional.of(new Phrase(core + 1, Meaning.of(TimexValue.duration("P1Y"))));
    }
    boolean known = Set.of("W", "M", "Y").contains(unit.get());
    return article && known
        ? Optional.of(new Phrase(core + 1, Shifts.fromAnchor(unit.get(), 0)))
        : Optional.empty();
  }

  private static Optional<Phrase> weekend(Words words, int at) {
    Optional<Picks> pick = Picks.at(words, at);
    int noun = pick.map(Picks::end).orElse(words.is(at, "the") ? at + 1 : at);
    boolean fits = noun > at && words.is(noun, "weekend");
    return fits
        ? Optional.of(
            new Phrase(noun + 1, Calendar.weekend(pick.map(Picks::pick).orElse(Pick.NEAREST))))
        : Optional.empty();
  }

  /** {@code two years ago}, {@code a week earlier}, {@code three days later}, {@code weeks ago}. */
  private static Optional<Phrase> distance(Words words, int at) {
    return LengthPhrases.length(words, at)
        .flatMap(
            length -> {
              String direction = words.at(length.end());
              boolean fromNow = direction.equals("from") && words.is(length.end() + 1, "now");
              int end = fromNow ? length.end() + 2 : length.end() + 1;
              if (direction.equals("ago") || fromNow || direction.equals("hence")) {
                return Optional.of(
                    new Phrase(end, distance(length, direction.equals("ago") ? -1 : 1, true)));
              }
              if (BEFORE.contains(direction) && direction.equals("earlier")) {
                return Optional.of(new Phrase(end, distance(length, -1, false)));
              }
              return direction.equals("later")
                      || direction.equals("afterward")
                      || direction.equals("afterwards")
                  ? Optional.of(new Phrase(end, distance(length, 1, false)))
                  : Optional.empty();
            });
  }

  private static Optional<Phrase> bareAgo(Words words, int at) {
    boolean ago = Lexicon.has(Kind.UNITS, words.at(at)) && words.is(at + 1, "ago");
    return ago ? Optional.of(vague(at + 2, "PAST_REF")) : Optional.empty();
  }

  private static Meaning distance(LengthPhrases.Length length, int sign, boolean fromAnchor) {
    String amount = length.amount();
    boolean counted = amount.chars().allMatch(Character::isDigit) && amount.length() <= 4;
    if (!fromAnchor && !counted) {
      return Meaning.of(TimexValue.duration(Shifts.length(amount, length.unit())));
    }
    if (!counted || Integer.parseInt(amount) > MANY) {
      return Meaning.of(TimexValue.date(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    if (!CALENDAR.contains(length.unit())) {
      return Meaning.of(TimexValue.duration(Shifts.length(amount, length.unit())));
    }
    long count = (long) sign * Integer.parseInt(amount);
    if (length.unit().equals("Y") && count == -1) {
      return Shifts.years(-1);
    }
    return fromAnchor
        ? Shifts.fromAnchor(length.unit(), count)
        : Shifts.fromSpokenOf(length.unit(), count);
  }

  /** {@code year-end}, {@code year's end}. */
  private static Optional<Phrase> yearEnd(Words words, int at) {
    if (!words.is(at, "year")) {
      return Optional.empty();
    }
    int end = words.afterHyphen(at + 1);
    if (words.is(end, "end") && end > at + 1) {
      return Optional.of(
          new Phrase(
              end + 1,
              frame ->
                  TimexValue.date(
                      Calendar.anchored(frame, "XXXX-12-31", day -> day.getYear() + "-12-31"))));
    }
    return words.is(at + 2, "s") && words.is(at + 3, "end")
        ? Optional.of(new Phrase(at + 4, Shifts.fromAnchor("Y", 0)))
        : Optional.empty();
  }

  private static Optional<Phrase> otherDay(Words words, int at) {
    if (words.is(at, "one")
        && words.is(at + 1, "day")
        && Tenses.around(words, at, at + 2) == Frame.Tense.FUTURE
        && words.is(at - 1, "will")) {
      return Optional.of(vague(at + 2, "FUTURE_REF"));
    }
    boolean dayBefore =
        words.is(at, "the")
            && words.is(at + 1, "day")
            && (words.is(at + 2, "before") || words.is(at + 2, "after"))
            && (words.is(at + 3, "yesterday") || words.is(at + 3, "tomorrow"));
    return dayBefore
        ? Optional.of(
            new Phrase(at + 4, Shifts.fromAnchor("D", words.is(at + 3, "tomorrow") ? 2 : -2)))
        : Optional.empty();
  }
}
