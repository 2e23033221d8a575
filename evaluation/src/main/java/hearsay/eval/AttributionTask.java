package hearsay.eval;

import hearsay.Hearsay;
import hearsay.attribution.Attribution;
import hearsay.pipeline.Pipeline;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Predicts attributions; the gold knows outermost ones alone. */
final class AttributionTask implements Task {
  @Override
  public ObjectNode predict(ObjectNode line, Path folder, Hearsay hearsay) {
    GoldText gold = GoldText.of(line, "text");
    Pipeline pipeline = hearsay.pipeline();
    ObjectNode prediction = JsonMapper.shared().createObjectNode();
    prediction.set("id", line.get("id"));
    ArrayNode list = prediction.putArray("attributions");
    pipeline.understand(gold.analysis(hearsay), Pipeline.Known.nothing()).attributions().stream()
        .filter(attribution -> attribution.parent().isEmpty())
        .forEach(attribution -> list.add(node(gold, attribution)));
    return prediction;
  }

  private static ObjectNode node(GoldText gold, Attribution attribution) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.set("source", gold.codePoints(attribution.source()));
    node.set("cue", gold.codePoints(attribution.cue()));
    node.set("content", gold.codePoints(attribution.content()));
    return node;
  }
}
