package hearsay.time;

import hearsay.time.Calendar.Pick;
import hearsay.time.Lexicon.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Phrases that name a day or a month: {@code Friday, Oct. 13}, {@code last May}, {@code Easter}.
 */
final class DayPhrases {
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> AFTER_NUMBER = Set.of("%", "percent", "million", "billion");

  private DayPhrases() {}

  /** Returns the longest day, month or season that begins at {@code at}. */
  static Optional<Phrase> at(Words words, int at) {
    return Phrase.longest(
        Stream.of(
            day(words, at).map(phrase -> PartPhrases.withPart(words, phrase)),
            monthYear(words, at),
            bareMonth(words, at),
            picked(words, at),
            season(words, at)));
  }

  /** Returns a phrase that names one day. */
  static Optional<Phrase> day(Words words, int at) {
    return Phrase.longest(
        Stream.of(
            weekday(words, at),
            monthDay(words, at),
            dayMonth(words, at),
            numeric(words, at),
            pickedWeekday(words, at),
            holiday(words, at, Pick.NEAREST),
            deictic(words, at)));
  }

  private static Optional<Phrase> deictic(Words words, int at) {
    return switch (words.at(at)) {
      case "today" -> Optional.of(new Phrase(at + 1, Shifts.fromAnchor("D", 0)));
      case "yesterday" -> Optional.of(new Phrase(at + 1, Shifts.fromAnchor("D", -1)));
      case "tomorrow" -> Optional.of(new Phrase(at + 1, Shifts.fromAnchor("D", 1)));
      default -> Optional.empty();
    };
  }

  private static Optional<Phrase> weekday(Words words, int at) {
    OptionalInt number = weekdayNumber(words, at);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = Lexicon.has(Kind.WEEKDAY, words.at(at)) ? at + 1 : words.afterStop(at + 1);
    int next = words.is(end, ",") ? end + 1 : words.is(end, "the") ? end + 1 : end;
    Optional<Phrase> date = monthDay(words, next).or(() -> dayMonth(words, next));
    if (date.isPresent()) {
      return date;
    }
    return end == at + 1 && !Lexicon.has(Kind.WEEKDAY, words.at(at))
        ? Optional.empty()
        : Optional.of(new Phrase(end, Calendar.weekday(number.getAsInt(), Pick.NEAREST)));
  }

  private static OptionalInt weekdayNumber(Words words, int at) {
    if (!words.isCapital(at)) {
      return OptionalInt.empty();
    }
    OptionalInt number = Lexicon.number(Kind.WEEKDAY, words.at(at));
    return number.isPresent() ? number : Lexicon.number(Kind.WEEKDAY_SHORT, words.at(at));
  }

  private static Optional<Phrase> pickedWeekday(Words words, int at) {
    return Picks.at(words, at)
        .flatMap(
            pick -> {
              OptionalInt number = Lexicon.number(Kind.WEEKDAY, words.at(pick.end()));
              return number.isPresent()
                  ? Optional.of(
                      new Phrase(pick.end() + 1, Calendar.weekday(number.getAsInt(), pick.pick())))
                  : holiday(words, pick.end(), pick.pick());
            });
  }

  private static Optional<Phrase> holiday(Words words, int at, Pick pick) {
    if (!words.isCapital(at)) {
      return Optional.empty();
    }
    int start = words.span(at, at + 1).start();
    int limit = Math.min(words.text().length(), start + 40);
    String ahead = words.text().content().substring(start, limit).toLowerCase(Locale.ROOT);
    return Holidays.startOf(ahead.replace('\u2019', '\''))
        .map(
            holiday -> {
              int end = at + 1;
              int last = start + holiday.name().length();
              while (end < words.size() && words.span(end, end + 1).end() <= last) {
                end++;
              }
              OptionalInt year = YearPhrases.year(words, end);
              return new Phrase(
                  year.isPresent() ? end + 1 : end, Calendar.holiday(holiday, year, pick));
            });
  }

  /** A month's name and the index after it. */
  record Month(int end, int number, boolean certain) {}

  /** Returns the month named at {@code at}; not certain where the word may be another. */
  static Optional<Month> month(Words words, int at) {
    if (!words.isCapital(at)) {
      return Optional.empty();
    }
    String word = words.at(at);
    OptionalInt full = Lexicon.number(Kind.MONTH, word);
    if (full.isPresent()) {
      boolean certain = !word.equals("may") && !word.equals("march") && !word.equals("august");
      return Optional.of(new Month(at + 1, full.getAsInt(), certain));
    }
    OptionalInt shortened = Lexicon.number(Kind.MONTH_SHORT, word);
    return shortened.isPresent()
        ? Optional.of(
            new Month(words.afterStop(at + 1), shortened.getAsInt(), words.is(at + 1, ".")))
        : Optional.empty();
  }

  private static Optional<Phrase> monthDay(Words words, int at) {
    return month(words, at)
        .flatMap(
            month ->
                dayNumber(words, month.end())
                    .map(day -> dated(words, day.end(), month.number(), day.number())));
  }

  private static Phrase dated(Words words, int end, int month, int day) {
    int next = words.is(end, ",") ? end + 1 : end;
    OptionalInt year = YearPhrases.digitsOfYear(words, next);
    return new Phrase(year.isPresent() ? next + 1 : end, Calendar.day(year, month, day));
  }

  private record DayNumber(int end, int number) {}

  private static Optional<DayNumber> dayNumber(Words words, int at) {
    OptionalInt number = words.digits(at);
    if (number.isPresent()) {
      int end =
          words.isOneOf(at + 1, ORDINAL_ENDINGS) && words.touchesPrevious(at + 1) ? at + 2 : at + 1;
      boolean clock = words.is(end, ":") && words.digits(end + 1).isPresent();
      return isDay(number.getAsInt()) && !clock && !words.isOneOf(end, AFTER_NUMBER)
          ? Optional.of(new DayNumber(end, number.getAsInt()))
          : Optional.empty();
    }
    OptionalInt ordinal = Lexicon.number(Kind.ORDINAL, words.at(at));
    return ordinal.isPresent()
        ? Optional.of(new DayNumber(at + 1, ordinal.getAsInt()))
        : Optional.empty();
  }

  private static boolean isDay(int number) {
    return number >= 1 && number <= 31;
  }

  private static Optional<Phrase> dayMonth(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    boolean ordinal = words.isOneOf(start + 1, ORDINAL_ENDINGS);
    if (start > at && !ordinal) {
      return Optional.empty();
    }
    return dayNumber(words, start)
        .flatMap(
            day -> {
              int next = words.is(day.end(), "of") ? day.end() + 1 : day.end();
              return month(words, next)
                  .filter(month -> words.digits(start).isPresent())
                  .map(month -> dated(words, month.end(), month.number(), day.number()));
            });
  }

  /** {@code 1998-02-13}, {@code 2/13/1998}: American order unless the first number is no month. */
  private static Optional<Phrase> numeric(Words words, int at) {
    OptionalInt first = words.digits(at);
    OptionalInt second = words.digits(at + 2);
    OptionalInt third = words.digits(at + 4);
    String mark = words.at(at + 1);
    boolean joined =
        (mark.equals("/") || mark.equals("-"))
            && words.is(at + 3, mark)
            && words.touchesPrevious(at + 1)
            && words.touchesPrevious(at + 2)
            && words.touchesPrevious(at + 4);
    if (!joined || first.isEmpty() || second.isEmpty() || third.isEmpty()) {
      return Optional.empty();
    }
    if (isYear(first.getAsInt())) {
      return date(at + 5, first.getAsInt(), second.getAsInt(), third.getAsInt());
    }
    if (mark.equals("-") || !isYear(third.getAsInt())) {
      return Optional.empty();
    }
    return first.getAsInt() > 12
        ? date(at + 5, third.getAsInt(), second.getAsInt(), first.getAsInt())
        : date(at + 5, third.getAsInt(), first.getAsInt(), second.getAsInt());
  }

  private static Optional<Phrase> date(int end, int year, int month, int day) {
    return month >= 1 && month <= 12 && isDay(day)
        ? Optional.of(new Phrase(end, Calendar.day(OptionalInt.of(year), month, day)))
        : Optional.empty();
  }

  static boolean isYear(int number) {
    return number >= 1000 && number <= 2199;
  }

  private static Optional<Phrase> monthYear(Words words, int at) {
    return month(words, at)
        .flatMap(
            month -> {
              int next =
                  words.is(month.end(), ",") || words.is(month.end(), "of")
                      ? month.end() + 1
                      : month.end();
              OptionalInt year = YearPhrases.digitsOfYear(words, next);
              if (year.isPresent()) {
                return Optional.of(
                    new Phrase(next + 1, Calendar.month(year, month.number(), Pick.NEAREST)));
              }
              return YearPhrases.spelledYear(words, next)
                  .map(
                      spelled ->
                          new Phrase(
                              spelled.end(),
                              Calendar.month(
                                  OptionalInt.of(spelled.year()), month.number(), Pick.NEAREST)))
                  .or(() -> monthOfPickedYear(words, month, next));
            });
  }

  private static Optional<Phrase> monthOfPickedYear(Words words, Month month, int at) {
    return Picks.at(words, at)
        .filter(pick -> words.is(pick.end(), "year"))
        .map(
            pick -> new Phrase(pick.end() + 1, Calendar.monthOfYear(month.number(), pick.shift())));
  }

  private static Optional<Phrase> bareMonth(Words words, int at) {
    return month(words, at)
        .filter(month -> month.certain() || Lexicon.has(Kind.BEFORE_MONTH, before(words, at)))
        .filter(month -> !words.isCapital(month.end()) || month.certain())
        .map(
            month ->
                new Phrase(
                    month.end(),
                    Calendar.month(OptionalInt.empty(), month.number(), Pick.NEAREST)));
  }

  private static String before(Words words, int at) {
    return words.isHyphen(at - 1) ? words.at(at - 2) : words.at(at - 1);
  }

  private static Optional<Phrase> picked(Words words, int at) {
    return Picks.at(words, at)
        .flatMap(
            pick ->
                month(words, pick.end())
                    .filter(month -> words.digits(month.end()).isEmpty())
                    .map(
                        month ->
                            new Phrase(
                                month.end(),
                                Calendar.month(OptionalInt.empty(), month.number(), pick.pick()))));
  }

  private static Optional<Phrase> season(Words words, int at) {
    Optional<Picks> pick = Picks.at(words, at);
    boolean article = words.is(at, "the");
    int start = pick.map(Picks::end).orElse(article ? at + 1 : at);
    Optional<String> code = Lexicon.value(Kind.SEASON, words.at(start));
    if (code.isEmpty()) {
      return Optional.empty();
    }
    int next = words.is(start + 1, "of") ? start + 2 : start + 1;
    OptionalInt year = YearPhrases.digitsOfYear(words, next);
    if (year.isPresent()) {
      return Optional.of(new Phrase(next + 1, Calendar.season(year, code.get(), Pick.THIS)));
    }
    Optional<YearPhrases.Spelled> spelled = YearPhrases.spelledYear(words, next);
    if (spelled.isPresent()) {
      return Optional.of(
          new Phrase(
              spelled.get().end(),
              Calendar.season(OptionalInt.of(spelled.get().year()), code.get(), Pick.THIS)));
    }
    boolean verb = words.is(start, "fall") || words.is(start, "spring");
    boolean told =
        pick.isPresent()
            || (article && !verb)
            || words.is(start - 1, "in")
            || Lexicon.has(Kind.EARLY, words.at(at - 1));
    return told
        ? Optional.of(
            new Phrase(
                start + 1,
                Calendar.season(
                    OptionalInt.empty(), code.get(), pick.map(Picks::pick).orElse(Pick.NEAREST))))
        : Optional.empty();
  }
}
