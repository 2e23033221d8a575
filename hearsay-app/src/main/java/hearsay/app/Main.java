package hearsay.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts the program. */
public final class Main {
  private Main() {}

  /** Runs the command line and exits with its status. */
  public static void main(String[] arguments) {
    Shell shell =
        new Shell(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            Shell.Terminal.of(System.getProperty("hearsay.terminal", "")),
            System.getenv());
    System.exit(HearsayCommand.line(Wiring.standard(shell)).execute(arguments));
  }
}
