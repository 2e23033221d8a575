package hearsay.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What relative expressions are counted from.
 *
 * @param anchor the day of writing; empty: not known
 * @param tense whether the words around speak of the past or of what is to come
 * @param quarter the quarter that the text speaks of, as a TIMEX3 value; empty: none yet
 * @param last value of the last date that the text named; empty: none yet
 */
record Frame(
    Optional<LocalDate> anchor, Tense tense, Optional<String> quarter, Optional<String> last) {

  /** Direction in time. */
  enum Tense {
    /** Before the day of writing, or on it. */
    PAST,
    /** After the day of writing, or on it. */
    FUTURE,
    /** Nothing tells. */
    UNKNOWN
  }

  boolean isFuture() {
    return tense == Tense.FUTURE;
  }

  /**
   * Returns a day of the last unit (day, month, year ...) that the text named, as far as what it
   * named is no longer than the unit; else the day of writing.
   */
  Optional<LocalDate> spokenOf(String unit) {
    return last.flatMap(Ranges::of)
        .filter(range -> Shifts.of(range.from(), unit).equals(Shifts.of(range.to(), unit)))
        .map(TimeExpression.Range::from)
        .or(() -> anchor);
  }
}
