package hearsay.time;

import hearsay.time.TimeExpression.Range;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that a TIMEX3 value covers. */
final class Ranges {
  private static final Pattern VALUE =
      Pattern.compile(
          "(?<year>\\d{4})(?:-(?:(?<month>\\d\\d)(?:-(?<day>\\d\\d))?|W(?<week>\\d\\d)(?<end>-WE)?"
              + "|Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)))?(?:T.*)?");
  private static final Pattern SHORT = Pattern.compile("\\d{2,3}");

  private Ranges() {}

  /** Returns the days; empty for durations, sets, vague times and impossible dates. */
  static Optional<Range> of(String value) {
    try {
      if (SHORT.matcher(value).matches()) {
        int years = value.length() == 3 ? 10 : 100;
        int first = Integer.parseInt(value) * years;
        return Optional.of(
            new Range(LocalDate.of(first, 1, 1), LocalDate.of(first + years - 1, 12, 31)));
      }
      Matcher matcher = VALUE.matcher(value);
      return matcher.matches() ? Optional.of(range(matcher)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Range range(Matcher matcher) {
    int year = Integer.parseInt(matcher.group("year"));
    if (matcher.group("day") != null) {
      LocalDate day = LocalDate.of(year, number(matcher, "month"), number(matcher, "day"));
      return new Range(day, day);
    }
    if (matcher.group("month") != null) {
      return months(year, number(matcher, "month"), 1);
    }
    if (matcher.group("week") != null) {
      return week(year, number(matcher, "week"), matcher.group("end") != null);
    }
    if (matcher.group("quarter") != null) {
      return months(year, number(matcher, "quarter") * 3 - 2, 3);
    }
    if (matcher.group("half") != null) {
      return months(year, number(matcher, "half") * 6 - 5, 6);
    }
    return matcher.group("season") != null
        ? months(year, firstMonth(matcher.group("season")), 3)
        : months(year, 1, 12);
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** Meteorological seasons of the northern half of the earth: whole months. */
  static int firstMonth(String season) {
    return switch (season) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }

  private static Range months(int year, int first, int count) {
    YearMonth month = YearMonth.of(year, first);
    return new Range(month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth());
  }

  private static Range week(int year, int week, boolean onlyItsEnd) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(WeekFields.ISO.dayOfWeek(), 1);
    return new Range(onlyItsEnd ? monday.plusDays(5) : monday, monday.plusDays(6));
  }
}
