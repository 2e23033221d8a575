package hearsay.app;

import hearsay.analysis.Analysis;
import hearsay.extract.Article;
import hearsay.pipeline.Reading;
import hearsay.report.Report;

/** What reads reports for a command; used by many threads at once. */
interface Reader {

  /** Returns the reading of a report; never throws for bad input. */
  Reading read(Report report);

  /** Returns what the model says of an article. */
  Analysis analyze(Article article);
}
