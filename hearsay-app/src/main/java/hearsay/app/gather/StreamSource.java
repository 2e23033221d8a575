package hearsay.app.gather;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/**
 * Standard input, read to its end as one report.
 *
 * @param stream the stream; left open
 * @param url the address of the page in it; empty: not told
 * @param most bytes that are read
 */
record StreamSource(InputStream stream, Optional<URI> url, int most) implements Source {
  @Override
  public String name() {
    return "-";
  }

  @Override
  public Gathered gather() {
    try {
      return BoundedBytes.gather(stream, most, url);
    } catch (IOException e) {
      return Gathered.lost(FileSource.fault(e));
    }
  }
}
