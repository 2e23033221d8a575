package hearsay.eval;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the evaluation: predictions for gold files, and speed. */
@Command(
    name = "hearsay-eval",
    mixinStandardHelpOptions = true,
    subcommands = {PredictCommand.class, SpeedCommand.class, TraceCommand.class},
    description = "Predicts for gold files with the shipped pipeline, and measures its speed.")
public final class Main {
  private Main() {}

  /** Runs the command line and exits with its status. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
