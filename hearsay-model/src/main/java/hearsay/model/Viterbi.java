package hearsay.model;

import hearsay.analysis.Piece;
import hearsay.analysis.WordRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the best sequence of BIO tags: the sum of the words' log-probabilities and of the
 * transitions' log-probabilities is greatest (Viterbi 1967).
 */
final class Viterbi {
  private final List<String> labels;
  private final Labels.Transitions transitions;

  /**
   * Makes a decoder.
   *
   * @param labels {@code O}, {@code B-X}, {@code I-X}, …
   * @param transitions log-probabilities of labels in a sequence
   */
  Viterbi(List<String> labels, Labels.Transitions transitions) {
    this.labels = List.copyOf(labels);
    this.transitions = transitions;
  }

  /**
   * Returns the pieces of the best sequence.
   *
   * @param logits row by row, a word's scores of all labels
   * @param from first row
   * @param to one past the last row
   * @param firstWord number in the text of the word of row 0
   */
  List<Piece> pieces(float[] logits, int from, int to, int firstWord) {
    int size = labels.size();
    double[][] own = new double[to - from][];
    for (int i = from; i < to; i++) {
      own[i - from] = Softmax.of(logits, i * size, size);
    }
    int[] best = decode(own);
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    while (i < best.length) {
      String label = labels.get(best[i]);
      int end = i + 1;
      if (!label.equals("O")) {
        String name = label.substring(2);
        double sum = inside(own[i], name);
        while (end < best.length && labels.get(best[end]).equals("I-" + name)) {
          sum += inside(own[end], name);
          end++;
        }
        WordRange words = new WordRange(firstWord + from + i, firstWord + from + end);
        pieces.add(new Piece(name, words, sum / (end - i)));
      }
      i = end;
    }
    return pieces;
  }

  private double inside(double[] probabilities, String name) {
    double sum = 0;
    for (int k = 0; k < probabilities.length; k++) {
      if (labels.get(k).endsWith("-" + name)) {
        sum += probabilities[k];
      }
    }
    return sum;
  }

  private int[] decode(double[][] own) {
    int size = labels.size();
    double[] score = new double[size];
    int[][] from = new int[own.length][size];
    for (int k = 0; k < size; k++) {
      score[k] =
          own.length == 0
              ? Double.NEGATIVE_INFINITY
              : transitions.start()[k] + Math.log(own[0][k] + 1e-12);
    }
    for (int i = 1; i < own.length; i++) {
      double[] next = new double[size];
      for (int k = 0; k < size; k++) {
        int best = 0;
        for (int j = 1; j < size; j++) {
          if (score[j] + transitions.matrix()[j][k] > score[best] + transitions.matrix()[best][k]) {
            best = j;
          }
        }
        from[i][k] = best;
        next[k] = score[best] + transitions.matrix()[best][k] + Math.log(own[i][k] + 1e-12);
      }
      score = next;
    }
    int[] path = new int[own.length];
    for (int i = own.length - 1; i >= 0; i--) {
      path[i] = i == own.length - 1 ? Softmax.best(score) : from[i + 1][path[i + 1]];
    }
    return path;
  }
}
