package hearsay;

import hearsay.analysis.Analyzer;
import hearsay.analysis.AnalyzerProvider;
import hearsay.attribution.AttributionFinder;
import hearsay.claim.ClaimMaker;
import hearsay.event.EventFinder;
import hearsay.extract.Extractor;
import hearsay.mention.ActorFinder;
import hearsay.pipeline.Pipeline;
import hearsay.pipeline.Reading;
import hearsay.place.PlaceFinder;
import hearsay.report.Report;
import hearsay.sentence.Segmenter;
import hearsay.time.TimeReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;

/**
 * Reads news reports: who did what to whom, where and when, and on whose word. Safe for use by many
 * threads at once.
 *
 * <pre>{@code
 * Reading reading = Hearsay.english().read(html, URI.create("https://example.org/news/1"));
 * }</pre>
 */
public final class Hearsay {
  private final Pipeline pipeline;

  private Hearsay(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * Returns a reader of English, with the reading model that is on the class path.
   *
   * @throws IllegalStateException if there is none
   */
  public static Hearsay english() {
    return english(1);
  }

  /**
   * Returns a reader of English.
   *
   * @param threads how many threads the model may use for one report
   * @throws IllegalStateException if there is no English reading model on the class path
   */
  public static Hearsay english(int threads) {
    return ServiceLoader.load(AnalyzerProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.language().equals("en"))
        .findFirst()
        .map(provider -> english(provider.open(threads)))
        .orElseThrow(() -> new IllegalStateException("no English reading model on the class path"));
  }

  /** Returns a reader of English that reads with the given model. */
  public static Hearsay english(Analyzer analyzer) {
    return new Hearsay(
        new Pipeline(
            new Pipeline.Steps(
                Extractor.standard(),
                Segmenter.english(),
                analyzer,
                new Pipeline.Understanding(
                    TimeReader.english(),
                    ActorFinder.english(),
                    PlaceFinder.standard(),
                    AttributionFinder.english(),
                    new Pipeline.Meaning(EventFinder.english(), ClaimMaker.standard())))));
  }

  /** Returns the reading of {@code report}; never throws for bad input. */
  public Reading read(Report report) {
    return pipeline.read(report);
  }

  /**
   * Returns the reading of a page.
   *
   * @param page HTML or plain text
   * @param url where it was found
   */
  public Reading read(String page, URI url) {
    return read(Report.of(page.getBytes(StandardCharsets.UTF_8)).at(url));
  }

  /** Returns the order of the steps that this reader takes, to take some of them alone. */
  public Pipeline pipeline() {
    return pipeline;
  }
}
