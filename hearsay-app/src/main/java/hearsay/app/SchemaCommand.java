package hearsay.app;

import hearsay.json.WireForm;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of readings. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema (2020-12) of what --format json and jsonl write.")
final class SchemaCommand implements Callable<Integer> {
  private final Wiring wiring;

  SchemaCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    try (InputStream schema = WireForm.class.getResourceAsStream("reading.schema.json")) {
      if (schema == null) {
        throw new IllegalStateException("the program comes without reading.schema.json");
      }
      schema.transferTo(wiring.shell().out());
      wiring.shell().out().write('\n');
      wiring.shell().out().flush();
    }
    return ExitStatus.ALL_READ;
  }
}
