package hearsay.time;

import hearsay.time.Lexicon.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Phrases that name a part of a day or a time of the clock. */
final class PartPhrases {
  private static final Set<String> ABOUT = Set.of("about", "around", "shortly", "just");

  private PartPhrases() {}

  /** Returns the longest that begins at {@code at}. */
  static Optional<Phrase> at(Words words, int at) {
    return Phrase.longest(
        Stream.of(
            named(words, at),
            clock(words, at).map(phrase -> withDay(words, phrase)),
            clockOfPart(words, at)));
  }

  /** Returns the phrase of a day with the part of the day that follows it, if one does. */
  static Phrase withPart(Words words, Phrase day) {
    return Lexicon.value(Kind.PART, words.at(day.end()))
        .map(part -> new Phrase(day.end() + 1, partOf(day.meaning(), part)))
        .orElse(day);
  }

  private static Meaning partOf(Meaning day, String part) {
    return frame -> {
      String value = day.in(frame).value();
      return TimexValue.time(value + "T" + part);
    };
  }

  private static Optional<Phrase> named(Words words, int at) {
    if (words.is(at, "tonight")) {
      return Optional.of(new Phrase(at + 1, partOf(Shifts.fromAnchor("D", 0), "NI")));
    }
    if (words.is(at, "overnight")) {
      return Optional.of(new Phrase(at + 1, partOf(Shifts.fromAnchor("D", 0), "NI")));
    }
    Optional<String> part = Lexicon.value(Kind.PART, words.at(at + 1));
    if (part.isEmpty()) {
      return Optional.empty();
    }
    return switch (words.at(at)) {
      case "this" -> Optional.of(new Phrase(at + 2, partOf(Shifts.fromAnchor("D", 0), part.get())));
      case "last" ->
          Optional.of(new Phrase(at + 2, partOf(Shifts.fromAnchor("D", -1), part.get())));
      case "that" ->
          Optional.of(new Phrase(at + 2, partOf(Shifts.fromSpokenOf("D", 0), part.get())));
      case "the" ->
          words.is(at - 1, "in") && !words.is(at + 2, "of")
              ? Optional.of(new Phrase(at + 2, partOf(Shifts.fromSpokenOf("D", 0), part.get())))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /**
   * A time of the clock.
   *
   * @param end index after it
   * @param time as ISO 8601 writes it, from the T on
   */
  private record Clock(int end, String time) {
    Phrase on(int after, Meaning day) {
      return new Phrase(after, frame -> TimexValue.time(day.in(frame).value() + time));
    }
  }

  private static Optional<Clock> clock(Words words, int at) {
    int start = words.isOneOf(at, ABOUT) ? at + 1 : at;
    int article = words.is(start, "high") ? start + 1 : start;
    if (words.is(article, "noon") || words.is(article, "midday")) {
      return Optional.of(new Clock(article + 1, "T12:00"));
    }
    if (words.is(article, "midnight")) {
      return Optional.of(new Clock(article + 1, "T24:00"));
    }
    OptionalInt hour = words.digits(start);
    if (hour.isEmpty() || hour.getAsInt() > 24) {
      return Optional.empty();
    }
    OptionalInt minute =
        words.is(start + 1, ":") && words.touchesPrevious(start + 2)
            ? words.digits(start + 2)
            : OptionalInt.empty();
    int end = minute.isPresent() ? start + 3 : start + 1;
    Optional<Half> half = half(words, end);
    if (half.isPresent()) {
      int hours = hour.getAsInt() % 12 + (half.get().afternoon() ? 12 : 0);
      return Optional.of(new Clock(zone(words, half.get().end()), time(hours, minute)));
    }
    boolean clock = words.is(end, "o") && words.is(end + 2, "clock");
    if (clock) {
      return Optional.of(new Clock(end + 3, time(hour.getAsInt(), minute)));
    }
    boolean sure = minute.isPresent() && words.at(start + 2).length() == 2;
    boolean zoned = zone(words, end) > end;
    return sure && (words.is(at - 1, "at") || zoned || start > at)
        ? Optional.of(new Clock(zone(words, end), time(hour.getAsInt(), minute)))
        : Optional.empty();
  }

  private static String time(int hour, OptionalInt minute) {
    return String.format(Locale.ROOT, "T%02d:%02d", hour, minute.orElse(0));
  }

  private record Half(int end, boolean afternoon) {}

  private static Optional<Half> half(Words words, int at) {
    String word = words.at(at);
    if (word.equals("am") || word.equals("pm")) {
      return Optional.of(new Half(at + 1, word.equals("pm")));
    }
    if ((word.equals("a") || word.equals("p")) && words.is(at + 1, ".") && words.is(at + 2, "m")) {
      int end = words.is(at + 3, ".") && at + 4 < words.size() ? at + 4 : at + 3;
      return Optional.of(new Half(end, word.equals("p")));
    }
    return Optional.empty();
  }

  private static int zone(Words words, int at) {
    int open = words.is(at, "(") ? at + 1 : at;
    if (!Lexicon.has(Kind.ZONE, words.at(open)) || !words.isCapital(open)) {
      return at;
    }
    int end = words.is(open + 1, "time") ? open + 2 : open + 1;
    return open == at ? end : at;
  }

  private static Phrase withDay(Words words, Clock clock) {
    int next =
        words.is(clock.end(), ",") || words.is(clock.end(), "on") ? clock.end() + 1 : clock.end();
    return DayPhrases.day(words, next)
        .map(day -> clock.on(day.end(), day.meaning()))
        .orElseGet(() -> clock.on(clock.end(), Shifts.fromSpokenOf("D", 0)));
  }

  /** {@code 4 in the morning}. */
  private static Optional<Phrase> clockOfPart(Words words, int at) {
    OptionalInt hour = words.digits(at);
    Optional<String> part = Lexicon.value(Kind.PART, words.at(at + 3));
    boolean fits =
        hour.isPresent()
            && hour.getAsInt() >= 1
            && hour.getAsInt() <= 12
            && words.is(at + 1, "in")
            && words.is(at + 2, "the")
            && part.isPresent();
    if (!fits) {
      return Optional.empty();
    }
    int hours = hour.getAsInt() % 12 + (part.get().equals("MO") ? 0 : 12);
    return Optional.of(
        new Clock(at + 4, time(hours, OptionalInt.empty()))
            .on(at + 4, Shifts.fromSpokenOf("D", 0)));
  }
}
