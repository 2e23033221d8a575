package hearsay.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/** The command line as a whole. */
@Command(
    name = "hearsay",
    mixinStandardHelpOptions = true,
    versionProvider = HearsayCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads news reports and says who did what to whom, where and when, and on whose word.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Try:",
      "  hearsay demo                       read three sample reports",
      "  hearsay read report.html           read a page, for a person",
      "  hearsay read -f jsonl pages/       read all pages of a folder, for a program",
      "  hearsay read --help                all about reading"
    })
final class HearsayCommand {
  private HearsayCommand() {}

  /** Returns the command line, joined to {@code wiring}. */
  static CommandLine line(Wiring wiring) {
    Shell shell = wiring.shell();
    CommandLine line =
        new CommandLine(new HearsayCommand())
            .addSubcommand(new ReadCommand(wiring))
            .addSubcommand(new DemoCommand(wiring))
            .addSubcommand(new SchemaCommand(wiring))
            .addSubcommand(new CompletionCommand(wiring));
    boolean color = shell.terminal().out() && !shell.noColor();
    line.setOut(new PrintWriter(Run.writer(shell), true))
        .setErr(new PrintWriter(shell.err(), true, java.nio.charset.StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(color ? Ansi.ON : Ansi.OFF))
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(Math.max(80, Math.min(100, shell.columns().orElse(100))))
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, shell.err()));
    return line;
  }

  private static int failed(Exception failure, PrintStream err) {
    if (failure instanceof IOException && isClosedPipe(failure)) {
      return ExitStatus.OUTPUT_CLOSED;
    }
    if (failure instanceof IOException) {
      err.println("hearsay: the output cannot be written: " + failure.getMessage());
    } else {
      err.println("hearsay: internal failure; please report it with the lines below");
      failure.printStackTrace(err);
    }
    err.flush();
    return ExitStatus.FAILED;
  }

  private static boolean isClosedPipe(Exception failure) {
    return Optional.ofNullable(failure.getMessage()).orElse("").contains("Broken pipe");
  }

  /** Says which version this is. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version =
          Optional.ofNullable(HearsayCommand.class.getPackage().getImplementationVersion())
              .orElse("(not packaged)");
      return new String[] {
        "hearsay " + version + " (Java " + System.getProperty("java.version", "?") + ")"
      };
    }
  }
}
