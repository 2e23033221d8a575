package hearsay.app;

import hearsay.app.gather.Gathered;
import hearsay.app.gather.Source;
import hearsay.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads the sample reports that come with the program. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Reads three short reports that come with Hearsay (invented: a web page, a pasted text, an"
          + " agency's text) and prints what they say.",
      ""
    })
final class DemoCommand implements Callable<Integer> {
  private static final List<String> SAMPLES =
      List.of("harbour-strike.html", "border-talks-pasted.txt", "agency-quake-aid.txt");

  private final Wiring wiring;

  @Mixin private OutputOptions output = new OutputOptions();

  DemoCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    List<Source> samples = SAMPLES.stream().map(DemoCommand::sample).toList();
    return new Run(wiring, output).all(samples, Runtime.getRuntime().availableProcessors());
  }

  private static Source sample(String name) {
    return new Source() {
      @Override
      public String name() {
        return "samples/" + name;
      }

      @Override
      public Gathered gather() {
        try (InputStream stream = DemoCommand.class.getResourceAsStream("samples/" + name)) {
          if (stream == null) {
            throw new IllegalStateException("the program comes without its sample " + name);
          }
          return new Gathered.Here(Report.of(stream.readAllBytes()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }
}
