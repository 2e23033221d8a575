package hearsay.app;

import hearsay.app.gather.Gathered;
import hearsay.app.gather.Limits;
import hearsay.app.gather.Source;
import hearsay.app.gather.Sources;
import hearsay.app.show.Explanation;
import hearsay.pipeline.Reading;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports and prints who did what to whom, when, where, and on whose word. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Reads news reports (HTML of any charset, or plain text, in English) and prints who did what"
          + " to whom, when, where, how sure, and on whose word.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  hearsay read report.html                 one page, for a person",
      "  hearsay read https://example.org/news/1  a page of the web",
      "  pbpaste | hearsay read -                 pasted text",
      "  hearsay read pages/ 'more/**/*.html'     folders and patterns",
      "  hearsay read --explain c3 report.html    why claim c3 was read as it was",
      "  hearsay read -f jsonl pages/ >readings.jsonl",
      "  hearsay read -f csv pages/ >claims.csv   for R, pandas or a spreadsheet",
      "  curl -s URL | hearsay read --url URL -   a page that was fetched otherwise",
      "",
      "Exit status: 0 every report was read; 1 some could not be read; 2 the command line was not"
          + " understood; 3 nothing could be read; 4 the program failed.",
      "Reports that cannot be read are told on standard error (as \"unreadable\" in JSON)."
    })
final class ReadCommand implements Callable<Integer> {
  private final Wiring wiring;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|URL|DIR|GLOB|-",
      arity = "1..*",
      description = {
        "what to read: files, http(s) addresses, folders (all .html, .htm, .txt and like files in"
            + " them), patterns that the shell left alone, - for standard input"
      })
  private List<String> inputs = new ArrayList<>();

  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--explain",
      paramLabel = "CLAIM",
      description = "show why a claim (c3) of one report was read as it was: words, parse, scores")
  private Optional<String> explain = Optional.empty();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "the address of the page in a file or in standard input")
  private Optional<URI> url = Optional.empty();

  @Option(
      names = "--allow-private",
      description = "fetch from addresses of this machine and of private networks too")
  private boolean allowPrivate = false;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "reports that are read side by side (default: one for each core)")
  private int threads = Runtime.getRuntime().availableProcessors();

  ReadCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    if (!output.fault().isEmpty()) {
      throw usage(output.fault());
    }
    if (threads < 1) {
      throw usage("--threads is at least 1, not " + threads);
    }
    List<Source> sources =
        new Sources(
                wiring.shell().in(), wiring.fetcher(allowPrivate), url, Limits.standard().bytes())
            .of(inputs);
    if (url.isPresent() && sources.size() > 1) {
      throw usage("--url is the address of one page, but there are " + sources.size());
    }
    return explain.isPresent()
        ? explain(explain.get(), sources)
        : new Run(wiring, output).all(sources, threads);
  }

  private int explain(String claim, List<Source> sources) throws IOException {
    if (sources.size() > 1) {
      throw usage("--explain is of one report, but there are " + sources.size());
    }
    Source source = sources.getFirst();
    return switch (source.gather()) {
      case Gathered.Lost lost -> unreadable(source, lost.unreadable());
      case Gathered.Here here -> {
        Reader reader = wiring.reader().apply(threads);
        yield switch (reader.read(here.report())) {
          case Reading.Unreadable fault -> unreadable(source, fault);
          case Reading.Read read -> explain(claim, read, reader);
        };
      }
    };
  }

  private int unreadable(Source source, Reading.Unreadable fault) {
    Shell shell = wiring.shell();
    new Faults(shell.err(), output.color(shell, shell.terminal().err())).tell(source.name(), fault);
    return ExitStatus.NONE_READ;
  }

  private int explain(String claim, Reading.Read read, Reader reader) throws IOException {
    String words =
        Explanation.of(read, reader.analyze(read.article()), claim, output.look(wiring.shell()))
            .orElseThrow(() -> usage(noSuchClaim(claim, read.findings().claims().size())));
    Writer out = Run.writer(wiring.shell());
    out.write(words);
    out.flush();
    return ExitStatus.ALL_READ;
  }

  private static String noSuchClaim(String claim, int count) {
    return count == 0
        ? "there is no claim '%s': the report has none".formatted(claim)
        : String.format(
            Locale.ROOT, "there is no claim '%s': the report has c1 to c%d", claim, count);
  }

  private ParameterException usage(String fault) {
    return new ParameterException(spec.commandLine(), fault);
  }
}
