package hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import hearsay.Hearsay;
import hearsay.claim.Claim;
import hearsay.json.WireForm;
import hearsay.pipeline.Invariants;
import hearsay.pipeline.Reading;
import hearsay.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whole readings with the shipped model: what holds of every one, and what a plain one says. */
class WholeReadingTest {
  private static final ReadingModel MODEL = ReadingModel.open(1);
  private static final Hearsay HEARSAY = Hearsay.english(MODEL);

  @AfterAll
  static void close() {
    MODEL.close();
  }

  private static Schema schema() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(WireForm.class.getResourceAsStream("reading.schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }

  private static Reading read(String text) {
    return HEARSAY.read(
        Report.of(text.getBytes(StandardCharsets.UTF_8)).typed("text/plain; charset=utf-8"));
  }

  private static Reading.Read sound(Reading reading) throws IOException {
    assertThat(Invariants.broken(reading)).isEmpty();
    assertThat(schema().validate(WireForm.of(reading).toString(), InputFormat.JSON)).isEmpty();
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return (Reading.Read) reading;
  }

  private static final String REPORT =
      """
      Ruritania arrests two over harbour blast

      By Anna Lind

      STRELSAU, Ruritania (AP) — Ruritanian police arrested two men on Tuesday over the blast that
      killed four dock workers, Interior Minister Pavel Horak said.

      “We will find everyone who had a hand in this,” Horak told reporters in Strelsau.

      The opposition accused the government of hiding evidence. A government spokeswoman denied the
      accusation.

      President Ilona Varga is expected to meet the families of the dead on Thursday.
      """;

  @Test
  void aPlainReportIsReadSoundly() throws IOException {
    Reading.Read read = sound(read(REPORT));
    List<Claim> claims = read.findings().claims();
    assertThat(claims.stream().filter(Claim.EventClaim.class::isInstance)).hasSizeGreaterThan(3);
    assertThat(read.findings().attributions()).isNotEmpty();
    assertThat(read.article().facts().dateline()).isPresent();
  }

  @Test
  void theSameBytesGiveTheSameReadingInAnyLocale() throws IOException {
    String once = WireForm.of(sound(read(REPORT))).toString();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(WireForm.of(read(REPORT)).toString()).isEqualTo(once);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theSentencesOfTheParityTestAreReadSoundly() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(WholeReadingTest.class.getResourceAsStream("parity.jsonl"))) {
      StringBuilder text = new StringBuilder();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(tools.jackson.databind.json.JsonMapper.shared()::readTree)
          .forEach(line -> text.append(line.get("text").asString()).append("\n\n"));
      sound(read(text.toString()));
    }
  }

  @Test
  void aPastedPageIsReadSoundly() throws IOException {
    Path sample = Path.of("../../shared/samples/report-kim-putin-summit.txt");
    assumeTrue(Files.exists(sample), "the sample lies beside the repository, not in it");
    Reading.Read read = sound(HEARSAY.read(Report.of(Files.readAllBytes(sample))));
    assertThat(read.findings().attributions()).hasSizeGreaterThan(14);
    assertThat(read.findings().claims()).hasSizeGreaterThan(24);
  }

  @Test
  void badInputIsAValue() {
    for (byte[] bytes :
        List.of(new byte[0], new byte[] {0, 1, 2, 3}, "  \n ".getBytes(StandardCharsets.UTF_8))) {
      Reading reading = HEARSAY.read(Report.of(bytes));
      assertThat(reading).isInstanceOf(Reading.Unreadable.class);
      assertThat(Invariants.broken(reading)).isEmpty();
    }
  }
}
