package hearsay.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the program was started: its streams and what is known of the terminal.
 *
 * @param in standard input
 * @param out standard output; not buffered
 * @param err standard error
 * @param terminal which streams are a terminal's
 * @param environment variables of the environment
 */
record Shell(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Terminal terminal,
    Map<String, String> environment) {

  /**
   * Which streams are a terminal's.
   *
   * @param out whether standard output is
   * @param err whether standard error is
   */
  record Terminal(boolean out, boolean err) {
    /** Returns what the launcher found out: a list of {@code out} and {@code err}. */
    static Terminal of(String streams) {
      return new Terminal(streams.contains("out"), streams.contains("err"));
    }
  }

  /** Makes a shell; the map is copied. */
  Shell {
    environment = Map.copyOf(environment);
  }

  /**
   * Returns whether the user wants no colours anywhere (no-color.org), or the terminal has none.
   */
  boolean noColor() {
    return !variable("NO_COLOR").orElse("").isEmpty()
        || variable("TERM").filter("dumb"::equals).isPresent();
  }

  /** Returns the columns of the terminal; empty: not known. */
  OptionalInt columns() {
    try {
      int columns = Integer.parseInt(variable("COLUMNS").orElse("0"));
      return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name));
  }
}
