package hearsay.app;

import hearsay.app.show.Safe;
import hearsay.app.show.Style;
import hearsay.pipeline.Reading;
import java.io.PrintStream;
import java.util.Locale;

/** Tells on standard error of reports that could not be read, one line each. */
final class Faults {
  private final PrintStream err;
  private final boolean color;

  Faults(PrintStream err, boolean color) {
    this.err = err;
    this.color = color;
  }

  void tell(String name, Reading.Unreadable unreadable) {
    String reason = unreadable.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String what = "unreadable (" + reason + ")";
    err.println(
        Safe.line(name)
            + ": "
            + (color ? Style.FAULT.paint(what) : what)
            + ": "
            + Safe.line(unreadable.detail()));
    err.flush();
  }
}
