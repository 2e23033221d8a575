package hearsay.eval;

import hearsay.Hearsay;
import hearsay.sentence.Segmenter;
import hearsay.sentence.Sentence;
import hearsay.time.Anchor;
import hearsay.time.TimeExpression;
import hearsay.time.TimeReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Predictions for the task {@code dates}: time expressions and what they mean. */
final class DatesTask implements Task {
  private final Segmenter segmenter = Segmenter.english();
  private final TimeReader reader = TimeReader.english();

  @Override
  public ObjectNode predict(ObjectNode goldLine, Path folder, Hearsay hearsay) {
    GoldText gold = GoldText.of(goldLine, "text");
    Optional<Anchor> anchor =
        Optional.of(new Anchor(LocalDate.parse(goldLine.get("dct").stringValue())));
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.set("id", goldLine.get("id"));
    ArrayNode times = line.putArray("times");
    List<Sentence> sentences = segmenter.segment(gold.text(), gold.paragraphs());
    for (TimeExpression time : reader.read(gold.text(), sentences, anchor)) {
      ObjectNode node = times.addObject();
      node.set("span", gold.codePoints(time.span()));
      node.put("type", time.type().name());
      node.put("value", time.value());
    }
    return line;
  }
}
