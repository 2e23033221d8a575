package hearsay.app;

import hearsay.app.show.Safe;
import java.io.IOException;
import java.io.Writer;

/** One JSON document: the reading, or the list of readings where there are several sources. */
final class JsonOutput implements Output {
  private final Writer out;
  private final boolean many;
  private boolean first = true;

  JsonOutput(Writer out, boolean many) {
    this.out = out;
    this.many = many;
  }

  @Override
  public void begin() throws IOException {
    if (many) {
      out.write("[\n");
    }
  }

  @Override
  public void write(Item item) throws IOException {
    out.write(first ? "" : ",\n");
    out.write(Safe.json(Wire.of(item).toPrettyString()));
    out.flush();
    first = false;
  }

  @Override
  public void end() throws IOException {
    out.write(many ? "\n]\n" : "\n");
    out.flush();
  }
}
