package hearsay.extract;

import hearsay.report.Report;

/** Finds the article in a report. */
@FunctionalInterface
public interface Extractor {

  /** Returns the article in {@code report}, or why there is none; never throws for bad input. */
  Extraction extract(Report report);

  /** Returns the extractor of HTML pages and plain text in English. */
  static Extractor standard() {
    return new StandardExtractor(false);
  }

  /**
   * Returns the extractor that {@link #standard()} is, but for the question of language: what it
   * finds may be in a language that no later step reads.
   */
  static Extractor anyLanguage() {
    return new StandardExtractor(true);
  }
}
