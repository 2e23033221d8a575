package hearsay.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * What the heads say about one window.
 *
 * @param window the window
 * @param outputs scores by head, row by row
 */
record WindowScores(Window window, Map<String, float[]> outputs) {

  static WindowScores copyOf(Window window, OrtSession.Result result) {
    Map<String, float[]> outputs = new HashMap<>();
    for (Map.Entry<String, OnnxValue> output : result) {
      if (output.getValue() instanceof OnnxTensor tensor) {
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] scores = new float[buffer.remaining()];
        buffer.get(scores);
        outputs.put(output.getKey(), scores);
      }
    }
    return new WindowScores(window, outputs);
  }

  /**
   * Returns the scores of a head.
   *
   * @throws IllegalStateException if the model has no such head
   */
  float[] of(String head) {
    float[] scores = outputs.get(head);
    if (scores == null) {
      throw new IllegalStateException("the model has no head " + head);
    }
    return scores;
  }

  /** Returns whether the word of that number in the text is in this window. */
  boolean has(int word) {
    return window.firstWord() <= word && word < window.firstWord() + window.size();
  }

  /** Returns the score of a pair of words of the window, by their numbers in the text. */
  float pair(String head, int layer, int row, int column) {
    int size = window.size();
    int i = row - window.firstWord();
    int j = column - window.firstWord();
    return of(head)[(layer * size + i) * size + j];
  }
}
