package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Alignment.Run;
import hearsay.text.Span;

/** What holds of every article. */
final class Invariants {
  private Invariants() {}

  static void check(Article article, String source) {
    String text = article.text().content();
    assertThat(hearsay.pipeline.Invariants.broken(article)).isEmpty();
    assertThat(text).doesNotContain("\n\n\n").isEqualTo(text.strip());
    for (Run run : article.alignment().runs()) {
      assertThat(run.original().end()).isLessThanOrEqualTo(source.length());
      if (run.view().length() == run.original().length()) {
        assertThat(spaced(slice(source, run.original()))).isEqualTo(slice(text, run.view()));
      }
    }
    article.facts().dateline().ifPresent(dateline -> check(article, dateline));
  }

  private static void check(Article article, Dateline dateline) {
    assertThat(article.spans(Part.Kind.DATELINE)).containsExactly(dateline.span());
    dateline.place().ifPresent(place -> assertThat(dateline.span().contains(place)).isTrue());
    dateline.day().ifPresent(day -> assertThat(dateline.span().contains(day)).isTrue());
  }

  private static String slice(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  private static String spaced(String text) {
    return text.replaceAll("[\\s\\u00a0]", " ");
  }
}
