package hearsay.eval;

import hearsay.Hearsay;
import hearsay.analysis.Analysis;
import hearsay.event.Stance;
import hearsay.event.StanceReader;
import hearsay.text.Span;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Predicts the stance of given event words: labels and the score from −3 to 3. */
final class FactualityTask implements Task {
  private final StanceReader stances = StanceReader.english();

  @Override
  public ObjectNode predict(ObjectNode line, Path folder, Hearsay hearsay) {
    GoldText gold = GoldText.of(line, "text");
    Analysis analysis = gold.analysis(hearsay);
    ObjectNode prediction = JsonMapper.shared().createObjectNode();
    prediction.set("id", line.get("id"));
    ArrayNode events = prediction.putArray("events");
    for (JsonNode event : line.get("events")) {
      Span span = gold.span(event.get("span"));
      ObjectNode node = events.addObject();
      node.set("span", event.get("span"));
      analysis.words().stream()
          .filter(word -> word.span().overlaps(span))
          .findFirst()
          .ifPresent(
              word -> {
                Stance stance = stances.of(analysis, word.index());
                node.put("certainty", certainty(stance));
                node.put("polarity", polarity(stance));
                node.put("time", time(stance));
                node.put("score", analysis.signals().happened(word.index()));
              });
    }
    return prediction;
  }

  private static String certainty(Stance stance) {
    return stance.certainty() == Stance.Certainty.UNKNOWN
        ? "UNDERSPECIFIED"
        : stance.certainty().name().toUpperCase(Locale.ROOT);
  }

  private static String polarity(Stance stance) {
    return stance.polarity() == Stance.Polarity.NEGATIVE ? "NEG" : "POS";
  }

  private static String time(Stance stance) {
    return switch (stance.time()) {
      case PAST, PRESENT -> "NON_FUTURE";
      case FUTURE -> "FUTURE";
      case UNSPECIFIED -> "UNDERSPECIFIED";
    };
  }
}
