package hearsay.model;

import hearsay.analysis.Analyzer;
import hearsay.analysis.AnalyzerProvider;

/** Offers the shipped English reading model to the service loader. */
public final class EnglishModelProvider implements AnalyzerProvider {

  /** Makes the provider; nothing is loaded before {@link #open}. */
  public EnglishModelProvider() {}

  @Override
  public String language() {
    return "en";
  }

  @Override
  public Analyzer open(int threads) {
    return ReadingModel.open(threads);
  }
}
