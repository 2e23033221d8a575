package hearsay.eval;

import hearsay.text.Span;
import hearsay.text.Text;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Between the gold files' offsets, which count code points, and ours, which count UTF-16 units. */
final class CodePoints {
  private CodePoints() {}

  /** Returns the span that a gold file writes as {@code [start, end]}. */
  static Span span(Text text, JsonNode pair) {
    String content = text.content();
    return new Span(
        content.offsetByCodePoints(0, pair.get(0).intValue()),
        content.offsetByCodePoints(0, pair.get(1).intValue()));
  }

  /** Writes a span into a prediction. */
  static void put(ObjectNode node, Text text, Span span) {
    String content = text.content();
    node.putArray("span")
        .add(content.codePointCount(0, span.start()))
        .add(content.codePointCount(0, span.end()));
  }

  /** Returns the paragraphs: runs without a line break that are not blank. */
  static List<Span> paragraphs(Text text) {
    List<Span> paragraphs = new ArrayList<>();
    String content = text.content();
    int start = 0;
    for (int at = 0; at <= content.length(); at++) {
      boolean ends = at == content.length() || content.charAt(at) == '\n';
      if (ends) {
        if (!content.substring(start, at).isBlank()) {
          paragraphs.add(new Span(start, at));
        }
        start = at + 1;
      }
    }
    return paragraphs;
  }
}
