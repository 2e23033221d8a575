package hearsay.time;

import hearsay.time.Frame.Tense;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Values of calendar dates: which Wednesday, which October. */
final class Calendar {
  /** Speaking of the past, a day to come must be this many times nearer to be meant. */
  private static final int AGAINST_TENSE = 4;

  private Calendar() {}

  /** Which of several equal days, months or seasons a word before the name picks. */
  enum Pick {
    /** None said: the tense decides. */
    NEAREST,
    /** "last", "past", "previous". */
    LAST,
    /** "this", "current". */
    THIS,
    /** "next", "following", "coming". */
    NEXT
  }

  static String iso(LocalDate day) {
    return day.toString();
  }

  static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String month(YearMonth month) {
    return month.toString();
  }

  static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /** Returns the value with {@code known} filled in, or {@code otherwise} without an anchor. */
  static String anchored(Frame frame, String otherwise, Function<LocalDate, String> known) {
    return frame.anchor().map(known).orElse(otherwise);
  }

  /** Returns a day of the calendar; without a year the nearest one that suits the tense. */
  static Meaning day(OptionalInt year, int month, int day) {
    return frame -> {
      if (year.isPresent()) {
        return TimexValue.date(
            String.format(Locale.ROOT, "%04d-%02d-%02d", year.getAsInt(), month, day));
      }
      String unknown = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
      return TimexValue.date(
          anchored(frame, unknown, anchor -> nearestDay(frame, anchor, month, day)));
    };
  }

  private static String nearestDay(Frame frame, LocalDate anchor, int month, int day) {
    return IntStream.rangeClosed(anchor.getYear() - 1, anchor.getYear() + 1)
        .mapToObj(year -> date(year, month, day))
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(d -> cost(frame, ChronoUnit.DAYS.between(anchor, d))))
        .map(Calendar::iso)
        .orElse(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static long cost(Frame frame, long distance) {
    boolean against = distance < 0 ? frame.tense() == Tense.FUTURE : frame.tense() == Tense.PAST;
    long twice = 2 * Math.abs(distance);
    if (against) {
      return twice * AGAINST_TENSE;
    }
    return distance > 0 && frame.tense() == Tense.UNKNOWN ? twice + Math.abs(distance) : twice;
  }

  /** Returns a month; without a year the nearest one that suits {@code pick} and the tense. */
  static Meaning month(OptionalInt year, int month, Pick pick) {
    return frame -> {
      if (year.isPresent()) {
        return TimexValue.date(String.format(Locale.ROOT, "%04d-%02d", year.getAsInt(), month));
      }
      String unknown = String.format(Locale.ROOT, "XXXX-%02d", month);
      return TimexValue.date(
          anchored(frame, unknown, anchor -> month(nearestMonth(frame, anchor, month, pick))));
    };
  }

  private static YearMonth nearestMonth(Frame frame, LocalDate anchor, int month, Pick pick) {
    YearMonth now = YearMonth.from(anchor);
    YearMonth same = YearMonth.of(anchor.getYear(), month);
    return switch (pick) {
      case LAST -> same.isBefore(now) ? same : same.minusYears(1);
      case THIS -> same;
      case NEXT -> same.isAfter(now) ? same : same.plusYears(1);
      case NEAREST ->
          IntStream.rangeClosed(-1, 1)
              .mapToObj(same::plusYears)
              .min(Comparator.comparingLong(m -> cost(frame, ChronoUnit.MONTHS.between(now, m))))
              .orElse(same);
    };
  }

  /** Returns a month of a year that is told from the year of writing. */
  static Meaning monthOfYear(int month, int years) {
    return frame ->
        TimexValue.date(
            anchored(
                frame,
                String.format(Locale.ROOT, "XXXX-%02d", month),
                anchor -> month(YearMonth.of(anchor.getYear() + years, month))));
  }

  /** Returns a day of the week. */
  static Meaning weekday(int number, Pick pick) {
    DayOfWeek day = DayOfWeek.of(number);
    return frame ->
        TimexValue.date(
            anchored(
                frame, "XXXX-WXX-" + number, anchor -> iso(nearest(frame, anchor, day, pick))));
  }

  private static LocalDate nearest(Frame frame, LocalDate anchor, DayOfWeek day, Pick pick) {
    return switch (pick) {
      case LAST -> anchor.with(TemporalAdjusters.previous(day));
      case NEXT -> anchor.with(TemporalAdjusters.next(day));
      case THIS -> anchor.with(TemporalAdjusters.nextOrSame(day));
      case NEAREST ->
          frame.isFuture()
              ? anchor.with(TemporalAdjusters.nextOrSame(day))
              : anchor.with(TemporalAdjusters.previousOrSame(day));
    };
  }

  /** Returns a season. */
  static Meaning season(OptionalInt year, String code, Pick pick) {
    return frame -> {
      if (year.isPresent()) {
        return TimexValue.date(year.getAsInt() + "-" + code);
      }
      return TimexValue.date(
          anchored(
              frame,
              "XXXX-" + code,
              anchor -> {
                YearMonth first =
                    nearestMonth(frame, anchor, Ranges.firstMonth(code), seasonPick(pick));
                return first.getYear() + "-" + code;
              }));
    };
  }

  private static Pick seasonPick(Pick pick) {
    return pick == Pick.THIS ? Pick.THIS : pick;
  }

  /** Returns the weekend. */
  static Meaning weekend(Pick pick) {
    return frame ->
        TimexValue.date(
            anchored(
                frame,
                "XXXX-WXX-WE",
                anchor -> {
                  LocalDate saturday =
                      switch (pick) {
                        case LAST -> anchor.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
                        case NEXT -> anchor.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
                        case THIS -> anchor.with(DayOfWeek.SATURDAY);
                        case NEAREST ->
                            frame.isFuture()
                                ? anchor.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                                : anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
                      };
                  return week(saturday) + "-WE";
                }));
  }

  /** Returns a day with a name. */
  static Meaning holiday(Holidays.Holiday holiday, OptionalInt year, Pick pick) {
    return frame -> {
      if (year.isPresent()) {
        return TimexValue.date(iso(holiday.in(year.getAsInt())));
      }
      return TimexValue.date(
          anchored(
              frame, "XXXX-XX-XX", anchor -> iso(nearestHoliday(frame, anchor, holiday, pick))));
    };
  }

  private static LocalDate nearestHoliday(
      Frame frame, LocalDate anchor, Holidays.Holiday holiday, Pick pick) {
    LocalDate same = holiday.in(anchor.getYear());
    return switch (pick) {
      case LAST -> same.isBefore(anchor) ? same : holiday.in(anchor.getYear() - 1);
      case NEXT -> same.isAfter(anchor) ? same : holiday.in(anchor.getYear() + 1);
      case THIS -> same;
      case NEAREST ->
          IntStream.rangeClosed(-1, 1)
              .mapToObj(shift -> holiday.in(anchor.getYear() + shift))
              .min(Comparator.comparingLong(d -> cost(frame, ChronoUnit.DAYS.between(anchor, d))))
              .orElse(same);
    };
  }
}
