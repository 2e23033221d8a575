package hearsay.extract;

import hearsay.extract.Part.Kind;
import hearsay.text.Alignment;
import hearsay.text.Alignment.Run;
import hearsay.text.Span;
import hearsay.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins paragraphs to one article: one text, its parts, its alignment. */
final class ArticleWriter {
  private static final String BETWEEN = "\n\n";

  private ArticleWriter() {}

  static Article write(Draft draft) {
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    Optional<Dateline> dateline = Optional.empty();
    for (Paragraph paragraph : draft.paragraphs()) {
      text.append(text.isEmpty() ? "" : BETWEEN);
      int start = text.length();
      text.append(paragraph.passage().text());
      for (Part part : paragraph.parts()) {
        parts.add(new Part(part.kind(), moved(part.span(), start)));
        if (part.kind() == Kind.DATELINE && dateline.isEmpty()) {
          dateline = draft.dateline().map(found -> found.at(start));
        }
      }
      for (Run run : paragraph.passage().runs()) {
        runs.add(new Run(moved(run.view(), start), run.original()));
      }
    }
    return new Article(
        new Text(text.toString()), parts, with(draft.facts(), dateline), new Alignment(runs));
  }

  static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  private static Article.Facts with(Article.Facts facts, Optional<Dateline> dateline) {
    return new Article.Facts(
        facts.headline(),
        facts.bylines(),
        facts.agency(),
        facts.outlet(),
        dateline,
        facts.published(),
        facts.modified());
  }
}
