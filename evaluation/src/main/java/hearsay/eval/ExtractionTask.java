package hearsay.eval;

import hearsay.extract.Article;
import hearsay.extract.Extraction;
import hearsay.extract.Extractor;
import hearsay.extract.Part;
import hearsay.extract.Published;
import hearsay.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Predictions for the task {@code extraction}: the article's text, headline, byline and time. */
public final class ExtractionTask {
  // The gold has pages in other languages; what is an article in a page does not hang on it.
  private static final Extractor EXTRACTOR = Extractor.anyLanguage();

  private ExtractionTask() {}

  /**
   * Returns the prediction for one page.
   *
   * @param goldLine only its {@code id}, {@code url} and {@code html} are looked at
   * @param goldFolder the folder that {@code html} is relative to
   * @throws IOException if the page cannot be read
   */
  public static ObjectNode predict(ObjectNode goldLine, Path goldFolder) throws IOException {
    byte[] page;
    Path file = goldFolder.resolve(goldLine.path("html").asString());
    try (InputStream zipped = new GZIPInputStream(Files.newInputStream(file))) {
      page = zipped.readAllBytes();
    }
    Report report = Report.of(page).typed("text/html");
    try {
      String url = goldLine.path("url").asString("");
      report = url.isEmpty() ? report : report.at(new URI(url));
    } catch (URISyntaxException e) {
      // An address that is none is as good as no address.
    }
    ObjectNode prediction = JsonNodeFactory.instance.objectNode();
    prediction.put("id", goldLine.path("id").asString());
    switch (EXTRACTOR.extract(report)) {
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
