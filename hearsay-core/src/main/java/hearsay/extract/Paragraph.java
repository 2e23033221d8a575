package hearsay.extract;

import hearsay.extract.Part.Kind;
import hearsay.text.Span;
import java.util.List;

/**
 * A paragraph of an article with its parts.
 *
 * @param passage the characters; not empty
 * @param parts in the passage; ascending, disjoint, with nothing but blanks between them
 */
record Paragraph(Passage passage, List<Part> parts) {

  Paragraph {
    parts = List.copyOf(parts);
  }

  static Paragraph of(Kind kind, Passage passage) {
    return new Paragraph(passage, List.of(new Part(kind, new Span(0, passage.length()))));
  }
}
