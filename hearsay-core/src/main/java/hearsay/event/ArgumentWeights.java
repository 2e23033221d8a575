package hearsay.event;

import hearsay.analysis.Signals;
import hearsay.text.WordList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How much each feature speaks for an argument: a conditional logit model (McFadden 1974), fitted
 * by {@code hearsay_training.arguments} on annotated reports. A feature without a weight says
 * nothing.
 */
final class ArgumentWeights {
  private final Map<Signals.Role, Map<String, Double>> weights = new EnumMap<>(Signals.Role.class);

  ArgumentWeights() {
    WordList.rows(ArgumentWeights.class, "argument_weights.tsv")
        .forEach(
            row ->
                weights
                    .computeIfAbsent(
                        Signals.Role.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                        role -> new HashMap<>())
                    .put(row.get(1), Double.valueOf(row.get(2))));
  }

  /** Returns the sum of the features' values times their weights. */
  double score(Signals.Role role, Map<String, Double> features) {
    Map<String, Double> known = weights.getOrDefault(role, Map.of());
    double sum = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += feature.getValue() * known.getOrDefault(feature.getKey(), 0.0);
    }
    return sum;
  }
}
