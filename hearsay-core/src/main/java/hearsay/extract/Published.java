package hearsay.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When an article was published (or last changed), as exactly as the page says, and which part of
 * the page said it.
 *
 * @param day the day in the stated zone
 * @param time the time of day; empty: only the day is stated
 * @param zone the offset from UTC; empty: not stated
 * @param origin which part of the page spoke
 */
public record Published(
    LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> zone, Origin origin) {

  /** Which part of the page stated the time, from the most to the least trusted. */
  public enum Origin {
    /** schema.org JSON-LD. */
    JSON_LD,
    /** OpenGraph {@code article:published_time}. */
    OPEN_GRAPH,
    /** Another meta element. */
    META,
    /** A {@code time} element. */
    TIME_ELEMENT,
    /** The words of the page. */
    VISIBLE_TEXT,
    /** The page's address. */
    ADDRESS
  }

  /** Returns the moment in ISO 8601, as exact as it is known: {@code 2023-09-13T14:15:00+09:00}. */
  public String iso() {
    String clock =
        time.map(t -> "T" + t.format(java.time.format.DateTimeFormatter.ISO_LOCAL_TIME)).orElse("");
    return day + clock + (time.isPresent() ? zone.map(ZoneOffset::getId).orElse("") : "");
  }
}
