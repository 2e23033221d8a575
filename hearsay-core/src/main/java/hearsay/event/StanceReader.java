package hearsay.event;

import hearsay.analysis.Analysis;

/** Tells whether what a word says happened. */
@FunctionalInterface
public interface StanceReader {

  /** Returns the stance of the event that the word of that number tells. */
  Stance of(Analysis analysis, int word);

  /** Returns a reader for English. */
  static StanceReader english() {
    return new Stances();
  }
}
