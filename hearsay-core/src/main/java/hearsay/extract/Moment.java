package hearsay.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A day, and a time and zone as far as words state them.
 *
 * @param day the day in the stated zone
 * @param time empty: only the day is stated
 * @param zone empty: not stated
 */
record Moment(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> zone) {

  Published from(Published.Origin origin) {
    return new Published(day, time, zone, origin);
  }
}
