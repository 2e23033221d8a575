package hearsay.app.gather;

import hearsay.extract.Extraction.Reason;

/** Says why a page could not be fetched; never leaves the package. */
final class FetchException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String detail;

  FetchException(String detail) {
    this(Reason.NOT_FETCHED, detail);
  }

  FetchException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
    this.detail = detail;
  }

  Reason reason() {
    return reason;
  }

  String detail() {
    return detail;
  }
}
