package hearsay.app;

import hearsay.app.table.Rows;
import hearsay.pipeline.Reading;
import java.io.IOException;
import java.io.Writer;

/** One table of the claims of all readings. */
final class TableOutput implements Output {
  private final Writer out;
  private final Rows rows;

  TableOutput(Writer out, Rows rows) {
    this.out = out;
    this.rows = rows;
  }

  @Override
  public void begin() throws IOException {
    out.write(rows.header());
  }

  @Override
  public void write(Item item) throws IOException {
    if (item.reading() instanceof Reading.Read read) {
      out.write(rows.of(read, item.name()));
      out.flush();
    }
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
