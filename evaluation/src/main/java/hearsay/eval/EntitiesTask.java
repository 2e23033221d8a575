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
    Analysis analysis = gold.analysis(hearsay);
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
