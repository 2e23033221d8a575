package hearsay.analysis;

/** Opens a reading model; found by {@link java.util.ServiceLoader} on the class path. */
public interface AnalyzerProvider {

  /** Returns the language that the model reads, as an ISO 639-1 code: {@code en}. */
  String language();

  /**
   * Returns the model, ready to read.
   *
   * @param threads how many threads it may use for one text
   */
  Analyzer open(int threads);
}
