package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole reports, in {@code pages.txt}. */
class PagesTest {
  private final Extractor extractor = Extractor.standard();

  @TestFactory
  Stream<DynamicTest> findsTheArticle() throws IOException {
    String cases;
    try (InputStream stream = PagesTest.class.getResourceAsStream("pages.txt")) {
      cases = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
    return Arrays.stream(cases.split("(?m)^=== ", -1))
        .skip(1)
        .map(
            text ->
                DynamicTest.dynamicTest(text.lines().findFirst().orElse(""), () -> check(text)));
  }

  private void check(String text) {
    int name = text.indexOf('\n');
    int parts = text.indexOf("\n--- parts\n");
    int facts = text.indexOf("\n--- facts");
    String source = text.substring(name + 1, parts);
    Report report =
        Report.of(source.getBytes(StandardCharsets.UTF_8))
            .typed(text.startsWith("html") ? "text/html" : "text/plain");
    Extraction extraction = extractor.extract(report);
    assertThat(extraction).isInstanceOf(Extraction.Found.class);
    Article article = ((Extraction.Found) extraction).article();
    Invariants.check(article, source);
    assertThat(parts(article)).isEqualTo(lines(text.substring(parts + 10, facts)));
    assertThat(facts(article.facts())).isEqualTo(lines(text.substring(facts + 10)));
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static List<String> parts(Article article) {
    return article.parts().stream()
        .map(part -> part.kind() + " " + article.text().slice(part.span()))
        .toList();
  }

  private static List<String> facts(Article.Facts facts) {
    List<String> lines = new ArrayList<>();
    facts.headline().ifPresent(headline -> lines.add("headline: " + headline));
    if (!facts.bylines().isEmpty()) {
      lines.add("bylines: " + String.join("; ", facts.bylines()));
    }
    facts.agency().ifPresent(agency -> lines.add("agency: " + agency));
    facts.outlet().ifPresent(outlet -> lines.add("outlet: " + outlet));
    facts.published().ifPresent(p -> lines.add("published: " + p.iso() + " " + p.origin()));
    return lines;
  }
}
