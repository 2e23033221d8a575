package hearsay.app;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A line on the terminal that says how far the reading of many reports is. */
final class Progress {
  private static final long NANOS = 1_000_000_000L;

  private final PrintStream terminal;
  private final boolean shown;
  private final int total;
  private final LongSupplier clock;
  private final long start;
  private int done;

  /**
   * Makes it; the clock begins now.
   *
   * @param terminal where to write
   * @param shown false: write nothing
   * @param total how many reports there are
   * @param clock nanoseconds
   */
  Progress(PrintStream terminal, boolean shown, int total, LongSupplier clock) {
    this.terminal = terminal;
    this.shown = shown && total > 1;
    this.total = total;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  /** Takes the line away, to make room for other output. */
  void clear() {
    if (shown) {
      terminal.print("\r\u001b[K");
      terminal.flush();
    }
  }

  /** Says that one more report is done. */
  void step() {
    done++;
    if (shown && done < total) {
      terminal.print("\r\u001b[K" + line());
      terminal.flush();
    }
  }

  private String line() {
    double seconds = Math.max(0.001, (clock.getAsLong() - start) / (double) NANOS);
    double rate = done / seconds;
    long left = Math.round((total - done) / rate);
    return String.format(
        Locale.ROOT,
        "%,d of %,d reports · %.1f a second · %d:%02d left",
        done,
        total,
        rate,
        left / 60,
        left % 60);
  }
}
