package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import hearsay.analysis.Analysis;
import hearsay.extract.Article;
import hearsay.extract.Extraction.Reason;
import hearsay.pipeline.Reading;
import hearsay.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command line writes of readings; the reading itself is made by hand. */
class OutputFormsTest {
  private record Outcome(int status, String out, String err) {}

  /** Reads every report as the hand-built one, but cannot read those that say "bad". */
  private static final Reader READER =
      new Reader() {
        @Override
        public Reading read(Report report) {
          String words = new String(report.content().toArray(), StandardCharsets.UTF_8);
          return words.startsWith("bad")
              ? new Reading.Unreadable(report, Reason.NO_ARTICLE, "no \u001b[31marticle")
              : HandBuilt.reading();
        }

        @Override
        public Analysis analyze(Article article) {
          throw new IllegalStateException("not asked for here");
        }
      };

  @TempDir private Path folder = Path.of("");

  private static Outcome run(Shell.Terminal terminal, String... arguments) {
    return run(new ByteArrayOutputStream(), terminal, arguments);
  }

  private static Outcome run(OutputStream out, Shell.Terminal terminal, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new ByteArrayInputStream("good".getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            Map.of("COLUMNS", "80"));
    int status =
        HearsayCommand.line(new Wiring(shell, threads -> READER, address -> false))
            .execute(arguments);
    String written =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Outcome(status, written, err.toString(StandardCharsets.UTF_8));
  }

  private static Outcome run(String... arguments) {
    return run(new Shell.Terminal(false, false), arguments);
  }

  private String[] three(String... options) throws IOException {
    Files.writeString(folder.resolve("1.txt"), "good");
    Files.writeString(folder.resolve("2.txt"), "bad");
    Files.writeString(folder.resolve("3.txt"), "good");
    List<String> arguments = new ArrayList<>(List.of("read"));
    arguments.addAll(List.of(options));
    arguments.add(folder.toString());
    return arguments.toArray(String[]::new);
  }

  private static Schema schema() {
    Outcome schema = run("schema");
    assertThat(schema.status()).isZero();
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema.out());
  }

  @Test
  void oneReportIsOneJsonDocumentBySchema() {
    Outcome outcome = run("read", "-f", "json", "-");
    assertThat(outcome.status()).isZero();
    assertThat(schema().validate(outcome.out(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void manyReportsAreAListInTheirOrder() throws IOException {
    Outcome outcome = run(three("-f", "json"));
    JsonNode list = JsonMapper.shared().readTree(outcome.out());
    assertThat(list).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(list.get(i).at("/report/name").asString()).endsWith((i + 1) + ".txt");
      assertThat(schema().validate(list.get(i).toString(), InputFormat.JSON)).isEmpty();
    }
    assertThat(outcome.status()).isEqualTo(ExitStatus.SOME_UNREADABLE);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void jsonLinesAreLines() throws IOException {
    Outcome outcome = run(three("-f", "jsonl"));
    assertThat(outcome.out().lines()).hasSize(3);
    assertThat(outcome.out()).contains("\"unreadable\":{\"reason\":\"no_article\"");
  }

  @Test
  void textPartsReportsByRulesAndTellsFaultsAside() throws IOException {
    Outcome outcome = run(three());
    assertThat(outcome.status()).isEqualTo(ExitStatus.SOME_UNREADABLE);
    assertThat(outcome.out().lines().filter(line -> line.startsWith("── "))).hasSize(2);
    assertThat(outcome.err())
        .isEqualTo(folder + "/2.txt: unreadable (no article): no \\u001b[31marticle\n");
  }

  @Test
  void tablesHaveOneHeader() throws IOException {
    assertThat(run(three("-f", "csv")).out().lines().filter(l -> l.startsWith("report_id")))
        .hasSize(1);
    assertThat(run(three("-f", "tsv")).out().lines()).hasSize(1 + 2 * 3);
  }

  @Test
  void coloursAreForTerminals() {
    assertThat(run("read", "-").out()).doesNotContain("\u001b");
    assertThat(run(new Shell.Terminal(true, true), "read", "-").out()).contains("\u001b[1m");
    assertThat(run(new Shell.Terminal(true, true), "read", "--color", "never", "-").out())
        .doesNotContain("\u001b");
    assertThat(run("read", "--color", "always", "-").out()).contains("\u001b[1m");
  }

  @Test
  void progressIsForTerminalsAndManyReports() throws IOException {
    assertThat(run(new Shell.Terminal(false, true), three()).err()).contains("1 of 3 reports");
    assertThat(run(new Shell.Terminal(false, true), "read", "-").err()).isEmpty();
    assertThat(run(three()).err()).doesNotContain("of 3");
  }

  @Test
  void unsureClaimsCanBeLeftOut() {
    Outcome outcome = run("read", "-f", "json", "--min-confidence", "0.9", "-");
    JsonNode reading = JsonMapper.shared().readTree(outcome.out());
    assertThat(reading.get("claims").findValuesAsString("id")).containsExactly("c1", "c3");
    assertThat(reading.get("events").findValuesAsString("id")).containsExactly("e1", "e3");
  }

  @Test
  void misuseIsToldWithStatusTwo() throws IOException {
    assertThat(run("read").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run("sing").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run("read", "--min-confidence", "7", "-").err()).contains("from 0 to 1");
    assertThat(run("read", "--threads", "0", "-").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run(three("--explain", "c1")).err()).contains("of one report, but there are 3");
    assertThat(run(three("--url", "http://a.example/")).status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void anOutputThatFailsIsNoSuccess() {
    assertThat(
            run(failing("No space left on device"), new Shell.Terminal(false, false), "read", "-"))
        .satisfies(outcome -> assertThat(outcome.status()).isEqualTo(ExitStatus.FAILED))
        .satisfies(outcome -> assertThat(outcome.err()).contains("No space left"));
    Outcome closed = run(failing("Broken pipe"), new Shell.Terminal(false, false), "read", "-");
    assertThat(closed).isEqualTo(new Outcome(ExitStatus.OUTPUT_CLOSED, "", ""));
  }

  private static OutputStream failing(String fault) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(fault);
      }
    };
  }

  @ParameterizedTest
  @EnumSource(Output.Format.class)
  void theLocaleChangesNothing(Output.Format format) {
    Locale before = Locale.getDefault();
    String[] arguments = {"read", "-f", format.name(), "-"};
    String expected = run(arguments).out();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(run(arguments).out()).isEqualTo(expected);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(run(arguments).out()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }
}
