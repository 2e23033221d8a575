package hearsay.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The label lists of the heads, in the order of their scores, and what else decoding needs.
 *
 * @param lists labels by head
 * @param transitions log-probabilities of label j after label i, by head
 * @param lemmas irregular dictionary forms, by lower-case form, a tab and the Penn tag
 * @param maxPieces most pieces in a window
 * @param version of the model
 */
record Labels(
    Map<String, List<String>> lists,
    Map<String, double[][]> transitions,
    Map<String, String> lemmas,
    int maxPieces,
    String version) {

  /** Returns the labels written in {@code json}. */
  static Labels read(JsonNode json) {
    Map<String, List<String>> lists = new HashMap<>();
    json.get("lists")
        .properties()
        .forEach(
            entry ->
                lists.put(
                    entry.getKey(),
                    entry.getValue().valueStream().map(JsonNode::asString).toList()));
    Map<String, double[][]> transitions = new HashMap<>();
    json.get("transitions")
        .properties()
        .forEach(entry -> transitions.put(entry.getKey(), matrix(entry.getValue())));
    Map<String, String> lemmas = new HashMap<>();
    json.get("lemmaTable")
        .properties()
        .forEach(entry -> lemmas.put(entry.getKey(), entry.getValue().asString()));
    return new Labels(
        lists,
        transitions,
        lemmas,
        json.get("maxPieces").asInt(),
        json.path("version").asString("unknown"));
  }

  private static double[][] matrix(JsonNode rows) {
    return rows.valueStream()
        .map(
            row ->
                row.valueStream()
                    .mapToDouble(x -> x.isNull() ? Double.NEGATIVE_INFINITY : x.asDouble())
                    .toArray())
        .toArray(double[][]::new);
  }

  /**
   * Returns the labels of a head.
   *
   * @throws IllegalStateException if the model has no such head
   */
  List<String> of(String head) {
    List<String> labels = lists.get(head);
    if (labels == null) {
      throw new IllegalStateException("the model has no labels for " + head);
    }
    return labels;
  }

  /** Returns a decoder of the BIO tags of a head. */
  Viterbi viterbi(String head) {
    double[][] known = transitions.get(head);
    if (known == null) {
      throw new IllegalStateException("the model has no transitions for " + head);
    }
    return new Viterbi(of(head), known);
  }
}
