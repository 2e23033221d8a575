package hearsay.time;

import hearsay.text.WordList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Days with names, from {@code holidays.tsv}. */
final class Holidays {
  private static final List<Holiday> ALL =
      WordList.rows(Holidays.class, "holidays.tsv").stream()
          .map(row -> new Holiday(row.get(0), row.get(1)))
          .sorted(Comparator.comparingInt((Holiday h) -> h.name().length()).reversed())
          .toList();

  private Holidays() {}

  /**
   * A day with a name.
   *
   * @param name in lower case
   * @param rule as {@code holidays.tsv} tells it
   */
  record Holiday(String name, String rule) {

    /** Returns its day in a year. */
    LocalDate in(int year) {
      if (rule.startsWith("easter")) {
        return easter(year).plusDays(Long.parseLong(rule.substring("easter".length())));
      }
      if (rule.indexOf('-') == 2) {
        return LocalDate.of(
            year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
      }
      String[] parts = rule.split("/", -1);
      String[] which = parts[2].split("\\+", -1);
      LocalDate day =
          LocalDate.of(year, Integer.parseInt(parts[0]), 1)
              .with(
                  TemporalAdjusters.dayOfWeekInMonth(
                      Integer.parseInt(which[0]), DayOfWeek.of(Integer.parseInt(parts[1]))));
      return which.length > 1 ? day.plusDays(Long.parseLong(which[1])) : day;
    }
  }

  /** Returns the longest name that {@code lower} begins with, as whole words. */
  static Optional<Holiday> startOf(String lower) {
    return ALL.stream()
        .filter(holiday -> lower.startsWith(holiday.name()))
        .filter(
            holiday ->
                lower.length() == holiday.name().length()
                    || !Character.isLetterOrDigit(lower.charAt(holiday.name().length())))
        .findFirst();
  }

  /**
   * Western Easter by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8).
   */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
