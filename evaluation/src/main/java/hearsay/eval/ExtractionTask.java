package hearsay.eval;

import hearsay.Hearsay;
import hearsay.extract.Article;
import hearsay.extract.Extraction;
import hearsay.extract.Extractor;
import hearsay.extract.Part;
import hearsay.extract.Published;
import hearsay.report.Report;
import java.nio.file.Path;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Predictions for the task {@code extraction}: the article's text, headline, byline and time. */
final class ExtractionTask implements Task {
  // The gold has pages in other languages; what is an article in a page does not hang on it.
  private final Extractor extractor = Extractor.anyLanguage();

  /** Looks at the line's {@code id}, {@code url} and {@code html} alone. */
  @Override
  public ObjectNode predict(ObjectNode goldLine, Path goldFolder, Hearsay hearsay) {
    Report report = GoldPage.of(goldLine, goldFolder);
    ObjectNode prediction = JsonNodeFactory.instance.objectNode();
    prediction.put("id", goldLine.path("id").asString());
    switch (extractor.extract(report)) {
      case Extraction.Refused refused ->
          prediction.put("body", "").put("refused", refused.detail());
      case Extraction.Found found -> describe(found.article(), prediction);
    }
    return prediction;
  }

  private static void describe(Article article, ObjectNode prediction) {
    Article.Facts facts = article.facts();
    prediction.put("body", body(article));
    facts.headline().ifPresent(headline -> prediction.put("headline", headline));
    if (!facts.bylines().isEmpty()) {
      prediction.put("byline", String.join(", ", facts.bylines()));
    }
    facts.published().map(Published::iso).ifPresent(moment -> prediction.put("published", moment));
  }

  /** The body as readers see it: its paragraphs, the dateline at the start of its own. */
  private static String body(Article article) {
    StringBuilder body = new StringBuilder();
    Part.Kind last = Part.Kind.BODY;
    for (Part part : article.parts()) {
      if (part.kind() == Part.Kind.BODY || part.kind() == Part.Kind.DATELINE) {
        body.append(body.isEmpty() ? "" : last == Part.Kind.DATELINE ? " " : "\n\n");
        body.append(article.text().slice(part.span()));
        last = part.kind();
      }
    }
    return body.toString();
  }
}
