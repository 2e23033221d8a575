package hearsay.extract;

import hearsay.report.Report;

/** Finds the article in a report. */
@FunctionalInterface
public interface Extractor {

  /** Returns the article in {@code report}, or why there is none; never throws for bad input. */
  Extraction extract(Report report);
}
