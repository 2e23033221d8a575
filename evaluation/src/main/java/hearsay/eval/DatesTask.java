package hearsay.eval;

import hearsay.sentence.Segmenter;
import hearsay.text.Span;
import hearsay.text.Text;
import hearsay.time.Anchor;
import hearsay.time.TimeExpression;
import hearsay.time.TimeReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Predictions for the task {@code dates}: time expressions and what they mean. */
final class DatesTask {
  private static final TimeReader READER = TimeReader.english();

  private DatesTask() {}

  /** Returns the prediction for a gold line, of which only the text and its date are read. */
  static ObjectNode predict(ObjectNode goldLine, Segmenter segmenter) {
    Text text = new Text(goldLine.get("text").stringValue());
    Optional<Anchor> anchor =
        Optional.of(new Anchor(LocalDate.parse(goldLine.get("dct").stringValue())));
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.set("id", goldLine.get("id"));
    ArrayNode times = line.putArray("times");
    List<Span> paragraphs = CodePoints.paragraphs(text);
    for (TimeExpression time : READER.read(text, segmenter.segment(text, paragraphs), anchor)) {
      ObjectNode node = times.addObject();
      CodePoints.put(node, text, time.span());
      node.put("type", time.type().name());
      node.put("value", time.value());
    }
    return line;
  }
}
