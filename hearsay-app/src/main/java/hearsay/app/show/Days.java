package hearsay.app.show;

import hearsay.extract.Published;
import hearsay.time.TimeExpression;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days and moments in English. */
final class Days {
  private static final DateTimeFormatter DAY = format("d MMM uuuu");
  private static final DateTimeFormatter WEEKDAY = format("EEE d MMM uuuu");
  private static final DateTimeFormatter CLOCK = format("HH:mm");

  private Days() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** Returns {@code Wed 13 Sep 2023, 14:15 +09:00}, as exact as it is known. */
  static String of(Published published) {
    String clock = published.time().map(time -> ", " + clock(time)).orElse("");
    String zone =
        published.zone().map(z -> z.equals(ZoneOffset.UTC) ? " UTC" : " " + z.getId()).orElse("");
    return published.day().format(WEEKDAY) + clock + (clock.isEmpty() ? "" : zone);
  }

  /** Returns {@code 14:15}. */
  static String clock(LocalTime time) {
    return time.format(CLOCK);
  }

  /** Returns {@code 12 Sep 2023}, {@code Sep 2023}, {@code 2023}, or both ends. */
  static String of(TimeExpression.Range range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from.equals(to)) {
      return from.format(DAY);
    }
    if (from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))) {
      return Integer.toString(from.getYear());
    }
    if (from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1))) {
      return from.format(format("MMM uuuu"));
    }
    boolean sameYear = from.getYear() == to.getYear();
    boolean sameMonth = sameYear && from.getMonth() == to.getMonth();
    String start = sameMonth ? "d" : sameYear ? "d MMM" : "d MMM uuuu";
    return from.format(format(start)) + "–" + to.format(DAY);
  }
}
