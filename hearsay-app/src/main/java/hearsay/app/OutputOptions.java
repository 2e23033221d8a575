package hearsay.app;

import hearsay.app.show.Look;
import picocli.CommandLine.Option;

/** How readings are written. */
final class OutputOptions {
  private static final int WIDTH_IF_UNKNOWN = 100;
  private static final int WIDEST = 110;

  /** When styles are written. */
  enum Color {
    /** On a terminal, unless {@code NO_COLOR} is set. */
    auto,
    /** Always. */
    always,
    /** Never. */
    never
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Output.Format format = Output.Format.text;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "leave out claims read with less confidence than X, 0 to 1")
  private double leastConfidence = 0;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}: on a terminal, unless NO_COLOR is"
              + " set)")
  private Color color = Color.auto;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "columns of a line of text (default: the terminal's, at most 110)")
  private int width = 0;

  Output.Format format() {
    return format;
  }

  double leastConfidence() {
    return leastConfidence;
  }

  Look look(Shell shell) {
    int columns = width > 0 ? width : Math.min(WIDEST, shell.columns().orElse(WIDTH_IF_UNKNOWN));
    return new Look(columns, color(shell, shell.terminal().out()));
  }

  boolean color(Shell shell, boolean isTerminal) {
    return switch (color) {
      case always -> true;
      case never -> false;
      case auto -> isTerminal && !shell.noColor();
    };
  }

  /** Returns what is wrong with the options; empty: nothing. */
  String fault() {
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      return "--min-confidence is from 0 to 1, not " + leastConfidence;
    }
    return width < 0 ? "--width is a number of columns, not " + width : "";
  }
}
