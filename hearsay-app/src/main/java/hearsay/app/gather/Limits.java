package hearsay.app.gather;

import java.time.Duration;

/**
 * How much is asked of the web for one page.
 *
 * @param connect the most time for a connection
 * @param whole the most time from the first look-up of a name to the last byte
 * @param bytes the most bytes of a page, as sent and again after inflating
 * @param redirects the most redirects that are followed
 */
public record Limits(Duration connect, Duration whole, int bytes, int redirects) {

  /** Returns 10 and 30 seconds, 20 MB, and 5 redirects. */
  public static Limits standard() {
    return new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), 20_000_000, 5);
  }
}
