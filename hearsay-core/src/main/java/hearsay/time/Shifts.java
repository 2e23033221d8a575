package hearsay.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** Values counted in whole units from a day: {@code last week}, {@code six months ago}. */
final class Shifts {
  private Shifts() {}

  /** Returns the unit that lies {@code count} units after the one of the day of writing. */
  static Meaning fromAnchor(String unit, long count) {
    return frame -> TimexValue.date(from(frame.anchor(), unit, count));
  }

  /** Returns the same from the last day that the text spoke of. */
  static Meaning fromSpokenOf(String unit, long count) {
    return frame -> TimexValue.date(from(frame.spokenOf(unit), unit, count));
  }

  /**
   * Returns a year before or after what the text compares with it: a quarter against the same
   * quarter, a month against the same month.
   */
  static Meaning years(long count) {
    return frame ->
        TimexValue.date(
            frame
                .quarter()
                .map(quarter -> shiftYear(quarter, count))
                .orElseGet(() -> from(frame.anchor(), "Y", count)));
  }

  private static String shiftYear(String value, long count) {
    return (Integer.parseInt(value.substring(0, 4)) + count) + value.substring(4);
  }

  /** Returns the unit that lies {@code count} units after that of {@code day}. */
  static String from(Optional<LocalDate> day, String unit, long count) {
    return day.map(anchor -> from(anchor, unit, count)).orElseGet(() -> unknown(unit));
  }

  /** Returns the unit that a day lies in. */
  static String of(LocalDate day, String unit) {
    return from(day, unit, 0);
  }

  private static String from(LocalDate day, String unit, long count) {
    return switch (unit) {
      case "D" -> Calendar.iso(day.plusDays(count));
      case "W" -> Calendar.week(day.plusWeeks(count));
      case "F" -> Calendar.week(day.plusWeeks(2 * count));
      case "M" -> YearMonth.from(day).plusMonths(count).toString();
      case "Q" -> Calendar.quarter(day.withDayOfMonth(1).plusMonths(3 * count));
      case "E" -> String.format(Locale.ROOT, "%03d", day.getYear() / 10 + count);
      case "C" -> String.format(Locale.ROOT, "%02d", day.getYear() / 100 + count);
      default -> String.format(Locale.ROOT, "%04d", day.getYear() + count);
    };
  }

  private static String unknown(String unit) {
    return switch (unit) {
      case "D" -> "XXXX-XX-XX";
      case "W", "F" -> "XXXX-WXX";
      case "M" -> "XXXX-XX";
      case "Q" -> "XXXX-QX";
      case "E" -> "XXX";
      case "C" -> "XX";
      default -> "XXXX";
    };
  }

  /** Returns the ISO 8601 duration of so many units; X is a vague amount. */
  static String length(String amount, String unit) {
    if (amount.endsWith(".5")) {
      String whole = amount.substring(0, amount.length() - 2);
      return length(whole, unit) + half(unit);
    }
    return switch (unit) {
      case "TH", "TM", "TS" -> "PT" + amount + unit.charAt(1);
      case "F" -> "P" + times(amount, 2) + "W";
      case "Q" -> amount.equals("X") ? "PXQ" : "P" + times(amount, 3) + "M";
      case "E" -> "P" + times(amount, 10) + "Y";
      case "C" -> "P" + times(amount, 100) + "Y";
      default -> "P" + amount + unit;
    };
  }

  /** Returns half of a unit in the next smaller one that divides it; for others nothing. */
  private static String half(String unit) {
    return switch (unit) {
      case "Y" -> "6M";
      case "D" -> "T12H";
      case "TH" -> "30M";
      case "TM" -> "30S";
      default -> "";
    };
  }

  private static String times(String amount, int factor) {
    if (amount.equals("X")) {
      return amount;
    }
    return amount.chars().allMatch(Character::isDigit)
        ? Long.toString(Long.parseLong(amount) * factor)
        : amount;
  }
}
