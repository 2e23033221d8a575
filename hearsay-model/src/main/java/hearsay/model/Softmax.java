package hearsay.model;

/** Probabilities out of scores. */
final class Softmax {
  private Softmax() {}

  /** Returns the softmax of {@code size} scores from {@code offset} on. */
  static double[] of(float[] scores, int offset, int size) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < size; k++) {
      greatest = Math.max(greatest, scores[offset + k]);
    }
    double[] probabilities = new double[size];
    double sum = 0;
    for (int k = 0; k < size; k++) {
      probabilities[k] = Math.exp(scores[offset + k] - greatest);
      sum += probabilities[k];
    }
    for (int k = 0; k < size; k++) {
      probabilities[k] /= sum;
    }
    return probabilities;
  }

  /** Returns the index of the greatest of {@code size} scores from {@code offset} on. */
  static int best(float[] scores, int offset, int size) {
    int best = 0;
    for (int k = 1; k < size; k++) {
      if (scores[offset + k] > scores[offset + best]) {
        best = k;
      }
    }
    return best;
  }

  /** Returns the index of the greatest score. */
  static int best(double[] scores) {
    int best = 0;
    for (int k = 1; k < scores.length; k++) {
      if (scores[k] > scores[best]) {
        best = k;
      }
    }
    return best;
  }
}
