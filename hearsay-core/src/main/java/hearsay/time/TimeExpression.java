package hearsay.time;

import hearsay.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Words that name a time.
 *
 * @param span where they stand
 * @param type TIMEX3 type
 * @param value TIMEX3 value ({@code 2023-09-12TMO}, {@code P18M}, {@code PRESENT_REF})
 * @param range the days that it covers; empty for durations, sets and vague times
 */
public record TimeExpression(Span span, Type type, String value, Optional<Range> range) {

  /** TIMEX3 types (TimeML 1.2.1). */
  public enum Type {
    /** A day or a longer calendar unit. */
    DATE,
    /** A time of day, or a part of a day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** A repeated time. */
    SET
  }

  /**
   * Days, both inclusive.
   *
   * @param from first day
   * @param to last day
   */
  public record Range(LocalDate from, LocalDate to) {}
}
