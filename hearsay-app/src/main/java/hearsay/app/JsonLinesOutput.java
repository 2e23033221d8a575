package hearsay.app;

import hearsay.app.show.Safe;
import java.io.IOException;
import java.io.Writer;

/** JSON Lines: one reading a line. */
final class JsonLinesOutput implements Output {
  private final Writer out;

  JsonLinesOutput(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void write(Item item) throws IOException {
    out.write(Safe.json(Wire.of(item).toString()));
    out.write("\n");
    out.flush();
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
