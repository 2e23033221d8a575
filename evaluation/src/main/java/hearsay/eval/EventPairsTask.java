package hearsay.eval;

import hearsay.Hearsay;
import hearsay.analysis.Analysis;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Predicts the PLOVER root of what a given source does to a given target. */
final class EventPairsTask implements Task {
  @Override
  public ObjectNode predict(ObjectNode line, Path folder, Hearsay hearsay) {
    GoldText gold = GoldText.of(line, "text");
    Analysis analysis = gold.analysis(hearsay);
    Optional<WordRange> source = words(analysis, gold, line.get("source"));
    Optional<WordRange> target = words(analysis, gold, line.get("target"));
    double[] probabilities =
        analysis.signals().pair(source, target, new WordRange(0, analysis.words().size()));
    List<String> labels = analysis.signals().pairLabels();
    int best = 1;
    for (int k = 2; k < probabilities.length; k++) {
      best = probabilities[k] > probabilities[best] ? k : best;
    }
    ObjectNode prediction = JsonMapper.shared().createObjectNode();
    prediction.set("id", line.get("id"));
    return prediction.put("root", labels.get(best));
  }

  private static Optional<WordRange> words(Analysis analysis, GoldText gold, JsonNode span) {
    if (span == null || span.isNull()) {
      return Optional.empty();
    }
    Span units = gold.span(span);
    List<Word> inside =
        analysis.words().stream().filter(word -> word.span().overlaps(units)).toList();
    return inside.isEmpty()
        ? Optional.empty()
        : Optional.of(new WordRange(inside.getFirst().index(), inside.getLast().index() + 1));
  }
}
