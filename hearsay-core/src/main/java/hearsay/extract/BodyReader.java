package hearsay.extract;

import hearsay.extract.Part.Kind;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the dateline in the first paragraphs of a body and makes it a part of its own. */
final class BodyReader {
  private static final int LOOKED_AT = 4;

  private final DatelineReader datelines;

  BodyReader(DatelineReader datelines) {
    this.datelines = datelines;
  }

  /**
   * The paragraphs with the dateline set apart.
   *
   * @param dateline its spans are in the paragraph that has a dateline part
   */
  record Read(List<Paragraph> paragraphs, Optional<DatelineReader.Found> dateline) {
    Optional<String> agency() {
      return dateline.flatMap(DatelineReader.Found::agency);
    }
  }

  Read read(List<Paragraph> found) {
    List<Paragraph> paragraphs = new ArrayList<>(found);
    int looked = 0;
    for (int at = 0; at < paragraphs.size() && looked < LOOKED_AT; at++) {
      Paragraph paragraph = paragraphs.get(at);
      if (paragraph.parts().getFirst().kind() != Kind.BODY) {
        continue;
      }
      looked++;
      Optional<DatelineReader.Found> dateline = datelines.read(paragraph.passage().text());
      if (dateline.isPresent()) {
        paragraphs.set(at, split(paragraph.passage(), dateline.get().span().end()));
        return new Read(paragraphs, dateline);
      }
    }
    return new Read(paragraphs, Optional.empty());
  }

  private static Paragraph split(Passage passage, int end) {
    int next = end;
    while (passage.text().charAt(next) == ' ') {
      next++;
    }
    return new Paragraph(
        passage,
        List.of(
            new Part(Kind.DATELINE, new Span(0, end)),
            new Part(Kind.BODY, new Span(next, passage.length()))));
  }
}
