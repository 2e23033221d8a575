package hearsay.app.gather;

import hearsay.extract.Extraction.Reason;
import hearsay.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Reads a stream up to a bound. */
final class BoundedBytes {
  private BoundedBytes() {}

  /** Returns the whole of {@code stream}, or that it has more than {@code most} bytes. */
  static Gathered gather(InputStream stream, int most, Optional<URI> url) throws IOException {
    byte[] bytes = stream.readNBytes(most + 1);
    if (bytes.length > most) {
      return Gathered.lost(url, Reason.TOO_LARGE, tooLarge(most));
    }
    Report report = Report.of(bytes);
    return new Gathered.Here(url.map(report::at).orElse(report));
  }

  /** Returns the words for a report over the bound. */
  static String tooLarge(int most) {
    return String.format(
        Locale.ROOT, "more than %,d bytes, the most that is read of one report", most);
  }
}
