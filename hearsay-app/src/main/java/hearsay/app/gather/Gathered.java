package hearsay.app.gather;

import hearsay.extract.Extraction.Reason;
import hearsay.pipeline.Reading;
import hearsay.report.Report;
import java.net.URI;
import java.util.Optional;

/** What came of fetching a report: the report, or why it could not be had. */
public sealed interface Gathered {

  /**
   * The report is here.
   *
   * @param report its bytes with what the carrier said of them
   */
  record Here(Report report) implements Gathered {}

  /**
   * The report could not be had.
   *
   * @param unreadable why; its report has no bytes
   */
  record Lost(Reading.Unreadable unreadable) implements Gathered {}

  /** Returns the loss of a report at {@code url}, if it has one. */
  static Gathered lost(Optional<URI> url, Reason reason, String detail) {
    Report nothing = Report.of(new byte[0]);
    return new Lost(new Reading.Unreadable(url.map(nothing::at).orElse(nothing), reason, detail));
  }

  /** Returns the loss of a report that has no address: the carrier failed. */
  static Gathered lost(String detail) {
    return lost(Optional.empty(), Reason.NOT_FETCHED, detail);
  }
}
