package hearsay.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The label lists of the heads, in the order of their scores, and what else decoding needs.
 *
 * @param lists labels by head
 * @param transitions how labels follow one another, by head
 * @param lemmas irregular dictionary forms, by lower-case form, a tab and the Penn tag
 * @param maxPieces most pieces in a window
 * @param triggerThreshold probability of an event from which a word is taken for a trigger
 * @param version of the model
 */
record Labels(
    Map<String, List<String>> lists,
    Map<String, Transitions> transitions,
    Map<String, String> lemmas,
    int maxPieces,
    double triggerThreshold,
    String version) {

  /**
   * Log-probabilities of labels in a sequence, weighted; negative infinity: never.
   *
   * @param start of label j at the start
   * @param matrix of label j after label i
   */
  @SuppressWarnings("ArrayRecordComponent") // read by the decoder alone, never compared
  record Transitions(double[] start, double[][] matrix) {}

  /** Returns the labels written in {@code json}. */
  static Labels read(JsonNode json) {
    Map<String, List<String>> lists = new HashMap<>();
    json.get("labels")
        .properties()
        .forEach(
            entry ->
                lists.put(
                    entry.getKey(),
                    entry.getValue().valueStream().map(JsonNode::asString).toList()));
    Map<String, Transitions> transitions = new HashMap<>();
    json.get("transitions")
        .properties()
        .forEach(
            entry ->
                transitions.put(
                    entry.getKey(),
                    new Transitions(
                        row(entry.getValue().get("start")),
                        entry
                            .getValue()
                            .get("matrix")
                            .valueStream()
                            .map(Labels::row)
                            .toArray(double[][]::new))));
    Map<String, String> lemmas = new HashMap<>();
    json.get("lemmaTable")
        .properties()
        .forEach(entry -> lemmas.put(entry.getKey(), entry.getValue().asString()));
    return new Labels(
        lists,
        transitions,
        lemmas,
        json.get("maxPieces").asInt(),
        json.get("triggerThreshold").asDouble(),
        json.get("version").asString());
  }

  private static double[] row(JsonNode values) {
    return values
        .valueStream()
        .mapToDouble(x -> x.isNull() ? Double.NEGATIVE_INFINITY : x.asDouble())
        .toArray();
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
    Transitions known = transitions.get(head);
    if (known == null) {
      throw new IllegalStateException("the model has no transitions for " + head);
    }
    return new Viterbi(of(head), known);
  }
}
