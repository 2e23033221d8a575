package hearsay.time;

import hearsay.time.Lexicon.Kind;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Phrases of business reports: quarters, halves, {@code the year-ago period}. */
final class QuarterPhrases {
  private static final Set<String> PERIODS = Set.of("quarter", "period");
  private static final Set<String> AGO = Set.of("ago", "earlier");

  private QuarterPhrases() {}

  /** Returns the longest that begins at {@code at}. */
  static Optional<Phrase> at(Words words, int at) {
    return Phrase.longest(
        Stream.of(
            ordinal(words, at),
            half(words, at),
            yearAgo(words, at),
            latest(words, at),
            period(words, at)));
  }

  /** What comes before {@code third quarter} and the years it adds to the one of writing. */
  private record Lead(int end, OptionalInt year, OptionalInt shift) {}

  private static Lead lead(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    OptionalInt year = YearPhrases.digitsOfYear(words, start);
    if (year.isPresent()) {
      int end = words.is(start + 1, "'") || words.is(start + 1, "\u2019") ? start + 3 : start + 1;
      return fiscal(words, new Lead(end, year, OptionalInt.empty()));
    }
    if (words.is(start, "year") && words.isOneOf(words.afterHyphen(start + 1), AGO)) {
      int end = words.afterHyphen(start + 1) + 1;
      return fiscal(words, new Lead(end, OptionalInt.empty(), OptionalInt.of(-1)));
    }
    Optional<Picks> pick = Picks.at(words, at).filter(p -> words.is(p.end(), "year"));
    if (pick.isPresent() && words.is(pick.get().end() + 2, "s")) {
      return fiscal(
          words,
          new Lead(pick.get().end() + 3, OptionalInt.empty(), OptionalInt.of(pick.get().shift())));
    }
    return fiscal(words, new Lead(start, OptionalInt.empty(), OptionalInt.empty()));
  }

  private static Lead fiscal(Words words, Lead lead) {
    return words.is(lead.end(), "fiscal")
        ? new Lead(words.afterHyphen(lead.end() + 1), lead.year(), lead.shift())
        : lead;
  }

  private static Optional<Phrase> ordinal(Words words, int at) {
    Lead lead = lead(words, at);
    OptionalInt number = order(words, lead.end());
    int noun = words.afterHyphen(lead.end() + 1);
    if (number.isEmpty() || number.getAsInt() > 4 || !words.is(noun, "quarter")) {
      return Optional.empty();
    }
    boolean modifier = words.isHyphen(noun - 1) && words.is(at, "the") && lead.end() == at + 1;
    return modifier
        ? Optional.empty()
        : Optional.of(ofYear(words, noun + 1, lead, "Q" + number.getAsInt()));
  }

  private static OptionalInt order(Words words, int at) {
    return words.is(at, "last") ? OptionalInt.of(2) : Lexicon.number(Kind.ORDINAL, words.at(at));
  }

  private static Optional<Phrase> half(Words words, int at) {
    Lead lead = lead(words, at);
    OptionalInt number = order(words, lead.end());
    int noun = words.afterHyphen(lead.end() + 1);
    if (number.isEmpty() || number.getAsInt() > 2 || !words.is(noun, "half")) {
      return Optional.empty();
    }
    Phrase phrase = ofYear(words, noun + 1, lead, "H" + number.getAsInt());
    boolean told = phrase.end() > noun + 1 || lead.year().isPresent() || lead.shift().isPresent();
    return told || !words.is(noun + 1, "of") ? Optional.of(phrase) : Optional.empty();
  }

  private static Phrase ofYear(Words words, int end, Lead lead, String part) {
    if (lead.year().isPresent() || lead.shift().isPresent()) {
      return new Phrase(end, part(lead.year(), lead.shift(), part));
    }
    int next = words.is(end, "of") || words.is(end, "in") ? end + 1 : end;
    int year = words.is(next, "fiscal") ? next + 1 : next;
    OptionalInt digits = YearPhrases.digitsOfYear(words, year);
    if (digits.isPresent()) {
      return new Phrase(year + 1, part(digits, OptionalInt.empty(), part));
    }
    return Picks.at(words, next)
        .filter(pick -> words.is(pick.end(), "year"))
        .map(
            pick ->
                new Phrase(
                    pick.end() + 1, part(OptionalInt.empty(), OptionalInt.of(pick.shift()), part)))
        .orElseGet(() -> new Phrase(end, part(OptionalInt.empty(), OptionalInt.empty(), part)));
  }

  private static Meaning part(OptionalInt year, OptionalInt shift, String part) {
    return frame -> {
      if (year.isPresent()) {
        return TimexValue.date(year.getAsInt() + "-" + part);
      }
      return TimexValue.date(
          Calendar.anchored(
              frame,
              "XXXX-" + part,
              anchor ->
                  (shift.isPresent()
                          ? anchor.getYear() + shift.getAsInt()
                          : likelyYear(frame, anchor, part))
                      + "-"
                      + part));
    };
  }

  private static int likelyYear(Frame frame, LocalDate anchor, String part) {
    int number = part.charAt(1) - '0';
    int now =
        part.startsWith("Q")
            ? anchor.get(IsoFields.QUARTER_OF_YEAR)
            : anchor.getMonthValue() > 6 ? 2 : 1;
    if (number > now) {
      return frame.isFuture() ? anchor.getYear() : anchor.getYear() - 1;
    }
    return number < now && frame.isFuture() && number == 1
        ? anchor.getYear() + 1
        : anchor.getYear();
  }

  /** {@code the year-ago quarter}, {@code year-earlier}, {@code the corresponding period ...}. */
  private static Optional<Phrase> yearAgo(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    int year = words.is(start, "comparable") ? start + 1 : start;
    int ago = words.afterHyphen(year + 1);
    if (words.is(year, "year") && ago > year + 1 && words.isOneOf(ago, AGO)) {
      return words.isOneOf(ago + 1, PERIODS)
          ? Optional.of(new Phrase(ago + 2, Shifts.years(-1)))
          : year == at ? Optional.of(new Phrase(ago + 1, Shifts.years(-1))) : Optional.empty();
    }
    boolean corresponding =
        Set.of("corresponding", "comparable", "same").contains(words.at(start))
            && words.isOneOf(start + 1, PERIODS);
    if (!corresponding) {
      return Optional.empty();
    }
    int next = words.is(start + 2, "of") ? start + 3 : start + 2;
    return Picks.at(words, next)
        .filter(pick -> words.is(pick.end(), "year"))
        .map(pick -> new Phrase(pick.end() + 1, Shifts.years(pick.shift())))
        .or(
            () ->
                words.is(next, "a") && words.is(next + 1, "year") && words.isOneOf(next + 2, AGO)
                    ? Optional.of(new Phrase(next + 3, Shifts.years(-1)))
                    : Optional.empty());
  }

  private static Optional<Phrase> latest(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    boolean named = Set.of("latest", "recent", "same").contains(words.at(start));
    boolean bare = start > at && words.is(start, "quarter");
    boolean that = words.is(at, "that") && words.is(at + 1, "quarter");
    if (bare || that) {
      boolean compound =
          (words.isHyphen(start + 1) && words.touchesPrevious(start + 1))
              || words.is(start + 1, "of");
      return compound
          ? Optional.empty()
          : Optional.of(new Phrase(bare ? start + 1 : at + 2, QuarterPhrases::spokenOf));
    }
    return named && start > at && words.isOneOf(start + 1, PERIODS)
        ? Optional.of(new Phrase(start + 2, QuarterPhrases::spokenOf))
        : Optional.empty();
  }

  private static TimexValue spokenOf(Frame frame) {
    return TimexValue.date(frame.quarter().orElseGet(() -> Shifts.from(frame.anchor(), "Q", -1)));
  }

  /** {@code the 1988 period}. */
  private static Optional<Phrase> period(Words words, int at) {
    OptionalInt year = YearPhrases.digitsOfYear(words, at + 1);
    boolean fits = words.is(at, "the") && year.isPresent() && words.isOneOf(at + 2, PERIODS);
    return fits
        ? Optional.of(
            new Phrase(
                at + 3,
                frame ->
                    TimexValue.date(
                        frame
                            .quarter()
                            .map(quarter -> year.getAsInt() + quarter.substring(4))
                            .orElse(Integer.toString(year.getAsInt())))))
        : Optional.empty();
  }
}
