package hearsay.extract;

import hearsay.extract.Extraction.Found;
import hearsay.extract.Extraction.Reason;
import hearsay.extract.Extraction.Refused;
import hearsay.extract.Part.Kind;
import hearsay.report.Report;
import hearsay.text.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The road from bytes to an article, with a gate at each step. */
final class StandardExtractor implements Extractor {
  private static final int LEAST_BODY = 80;

  private final Knowledge knowledge = Knowledge.standard();
  private final HtmlReader pages = new HtmlReader(knowledge);
  private final PlainReader plain = new PlainReader(knowledge);
  private final LanguageCheck language = new LanguageCheck();
  private final boolean anyLanguage;

  StandardExtractor(boolean anyLanguage) {
    this.anyLanguage = anyLanguage;
  }

  @Override
  public Extraction extract(Report report) {
    byte[] bytes = report.content().toArray();
    Optional<Refused> refused = Gate.bytes(bytes);
    if (refused.isPresent()) {
      return refused.get();
    }
    return switch (Decoder.decode(bytes, report.mediaType())) {
      case Decoder.Decoded.Undecodable fault -> new Refused(Reason.BAD_CHARSET, fault.detail());
      case Decoder.Decoded.Characters decoded ->
          Gate.characters(decoded.characters())
              .<Extraction>map(fault -> fault)
              .orElseGet(
                  () ->
                      Gate.isHtml(decoded.characters(), report.mediaType())
                          ? page(decoded.characters(), report)
                          : article(plain.read(decoded.characters())));
    };
  }

  private Extraction page(String characters, Report report) {
    Optional<Refused> refused = Gate.tags(characters);
    if (refused.isPresent()) {
      return refused.get();
    }
    Page page = pages.parse(characters);
    return Gate.depth(page.tree(), Page.DEEPEST)
        .<Extraction>map(fault -> fault)
        .orElseGet(() -> article(pages.read(page, report.url())));
  }

  private Extraction article(Draft draft) {
    Article article = ArticleWriter.write(draft);
    String body =
        Stream.concat(article.spans(Kind.DATELINE).stream(), article.spans(Kind.BODY).stream())
            .map((Span span) -> article.text().slice(span))
            .collect(Collectors.joining("\n"));
    if (body.length() < LEAST_BODY) {
      return new Refused(
          Reason.NO_ARTICLE,
          "%d characters of paragraphs; at least %d make an article"
              .formatted(body.length(), LEAST_BODY));
    }
    Optional<Refused> foreign =
        anyLanguage ? Optional.empty() : language.refusal(article.text().content());
    return foreign.<Extraction>map(fault -> fault).orElseGet(() -> new Found(article));
  }
}
