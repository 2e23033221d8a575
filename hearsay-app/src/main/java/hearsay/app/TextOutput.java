package hearsay.app;

import hearsay.app.show.Look;
import hearsay.app.show.TextView;
import hearsay.pipeline.Reading;
import java.io.IOException;
import java.io.Writer;

/** Readings as a person reads them, parted by rules. */
final class TextOutput implements Output {
  private final Writer out;
  private final Look look;
  private final boolean many;

  TextOutput(Writer out, Look look, boolean many) {
    this.out = out;
    this.look = look;
    this.many = many;
  }

  @Override
  public void begin() {}

  @Override
  public void write(Item item) throws IOException {
    if (item.reading() instanceof Reading.Read read) {
      if (many) {
        out.write(TextView.rule(item.name(), look));
      }
      out.write(TextView.of(read, look));
      if (many) {
        out.write("\n");
      }
      out.flush();
    }
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
