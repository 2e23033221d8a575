package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearsay.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A report as people paste it, where the checkout has the sample beside it. */
class SampleTest {
  private static final String NAME = "shared/samples/report-kim-putin-summit.txt";

  @Test
  void pastedReportFallsIntoItsParts() throws IOException {
    Optional<Path> sample =
        Stream.of("..", "../..", "../../..")
            .map(up -> Path.of(up, NAME))
            .filter(Files::exists)
            .findFirst();
    assumeTrue(sample.isPresent(), "no " + NAME);
    byte[] bytes = Files.readAllBytes(sample.orElseThrow());
    Extraction extraction = Extractor.standard().extract(Report.of(bytes));
    assertThat(extraction).isInstanceOf(Extraction.Found.class);
    Article article = ((Extraction.Found) extraction).article();
    Invariants.check(article, new String(bytes, StandardCharsets.UTF_8));
    List<Part.Kind> kinds = article.parts().stream().map(Part::kind).toList();
    assertThat(kinds.subList(0, 6))
        .containsExactly(
            Part.Kind.OTHER,
            Part.Kind.TIMESTAMP,
            Part.Kind.CAPTION,
            Part.Kind.CREDIT,
            Part.Kind.DATELINE,
            Part.Kind.BODY);
    assertThat(article.spans(Part.Kind.BODY)).hasSize(21);
    assertThat(kinds.subList(kinds.size() - 5, kinds.size())).containsOnly(Part.Kind.PROMO);
    assertThat(article.facts().agency()).contains("Associated Press");
    assertThat(article.facts().published().map(Published::iso))
        .contains("2023-09-13T14:15:00+09:00");
  }
}
