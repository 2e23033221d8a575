package hearsay.eval;

import hearsay.Hearsay;
import hearsay.analysis.Analysis;
import hearsay.analysis.Piece;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Predicts names of persons, organizations and places. */
final class EntitiesTask implements Task {
  @Override
  public ObjectNode predict(ObjectNode line, Path folder, Hearsay hearsay) {
    GoldText gold = GoldText.of(line, "text");
    return predict(line, hearsay.pipeline().analyze(gold.text(), gold.paragraphs()));
  }

  /** Returns the names that the reading model marks in the line's text. */
  static ObjectNode predict(ObjectNode line, Analysis analysis) {
    GoldText gold = GoldText.of(line, "text");
    ObjectNode prediction = JsonMapper.shared().createObjectNode();
    prediction.set("id", line.get("id"));
    ArrayNode entities = prediction.putArray("entities");
    for (Piece name : analysis.names()) {
      ObjectNode entity = entities.addObject();
      entity.set("span", gold.codePoints(analysis.span(name.words())));
      entity.put("type", name.label());
    }
    return prediction;
  }
}
