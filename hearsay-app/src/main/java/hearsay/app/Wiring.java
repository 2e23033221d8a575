package hearsay.app;

import hearsay.Hearsay;
import hearsay.analysis.Analysis;
import hearsay.app.gather.Fetcher;
import hearsay.app.gather.Limits;
import hearsay.app.gather.PublicAddresses;
import hearsay.extract.Article;
import hearsay.pipeline.Reading;
import hearsay.report.Report;
import java.net.InetAddress;
import java.time.Clock;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * What the commands are joined to.
 *
 * @param shell where the program was started
 * @param reader opens a reader whose model uses so many threads for one report
 * @param publicAddresses tells the addresses that are fetched from without being allowed to
 */
record Wiring(Shell shell, IntFunction<Reader> reader, Predicate<InetAddress> publicAddresses) {

  /** Returns the wiring of the shipped program. */
  static Wiring standard(Shell shell) {
    return new Wiring(
        shell, threads -> reader(Hearsay.english(threads)), PublicAddresses::contains);
  }

  private static Reader reader(Hearsay hearsay) {
    return new Reader() {
      @Override
      public Reading read(Report report) {
        return hearsay.read(report);
      }

      @Override
      public Analysis analyze(Article article) {
        return hearsay.pipeline().analyze(article);
      }
    };
  }

  /** Returns a fetcher of pages. */
  Fetcher fetcher(boolean allowPrivate) {
    return new Fetcher(
        Limits.standard(), allowPrivate ? address -> true : publicAddresses, Clock.systemUTC());
  }
}
