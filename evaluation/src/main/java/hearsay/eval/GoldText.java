package hearsay.eval;

import hearsay.Hearsay;
import hearsay.analysis.Analysis;
import hearsay.text.Span;
import hearsay.text.Text;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The text of a gold line: carries spans between code points, which gold files count, and UTF-16
 * units, which Hearsay counts.
 *
 * @param text the text
 */
record GoldText(Text text) {

  static GoldText of(JsonNode line, String field) {
    return new GoldText(new Text(line.get(field).asString()));
  }

  /** Returns the analysis of the text's paragraphs by the shipped reader. */
  Analysis analysis(Hearsay hearsay) {
    return hearsay.pipeline().analyze(text, paragraphs());
  }

  /** Returns the span of UTF-16 units of {@code [start, end]} in code points. */
  Span span(JsonNode codePoints) {
    String content = text.content();
    int start = content.offsetByCodePoints(0, codePoints.get(0).asInt());
    int length = codePoints.get(1).asInt() - codePoints.get(0).asInt();
    return new Span(start, content.offsetByCodePoints(start, length));
  }

  /** Returns {@code [start, end]} in code points. */
  ArrayNode codePoints(Span span) {
    String content = text.content();
    int start = content.codePointCount(0, span.start());
    return JsonMapper.shared()
        .createArrayNode()
        .add(start)
        .add(start + content.codePointCount(span.start(), span.end()));
  }

  ArrayNode codePoints(List<Span> spans) {
    ArrayNode list = JsonMapper.shared().createArrayNode();
    spans.forEach(span -> list.add(codePoints(span)));
    return list;
  }

  /** Returns the lines that are not blank: the paragraphs as the gold texts mark them. */
  List<Span> paragraphs() {
    List<Span> lines = new ArrayList<>();
    String content = text.content();
    int start = 0;
    while (start < content.length()) {
      int end = content.indexOf('\n', start);
      end = end < 0 ? content.length() : end;
      if (!content.substring(start, end).isBlank()) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
    return lines;
  }
}
