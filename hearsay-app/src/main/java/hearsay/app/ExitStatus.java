package hearsay.app;

/** What the program's exit status says. */
final class ExitStatus {
  /** Every report was read. */
  static final int ALL_READ = 0;

  /** Some reports could not be read; the others were. */
  static final int SOME_UNREADABLE = 1;

  /** The command line was not understood. */
  static final int USAGE = 2;

  /** Nothing could be read. */
  static final int NONE_READ = 3;

  /** The program itself failed. */
  static final int FAILED = 4;

  /** The reader of the output went away ({@code | head}): what a shell says of SIGPIPE. */
  static final int OUTPUT_CLOSED = 141;

  private ExitStatus() {}
}
