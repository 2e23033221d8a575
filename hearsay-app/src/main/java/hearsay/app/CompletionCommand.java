package hearsay.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes this program's options in bash and zsh. */
@Command(
    name = "completion",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Prints completions for bash and zsh: source <(hearsay completion)")
final class CompletionCommand implements Callable<Integer> {
  private final Wiring wiring;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  CompletionCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    String script = AutoComplete.bash("hearsay", spec.root().commandLine());
    wiring.shell().out().write(script.getBytes(StandardCharsets.UTF_8));
    wiring.shell().out().flush();
    return ExitStatus.ALL_READ;
  }
}
