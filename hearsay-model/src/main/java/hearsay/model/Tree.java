package hearsay.model;

/**
 * Makes a dependency tree of arc scores: every word takes its best head; where that gives several
 * roots or a cycle, the arc that costs least is changed until there is one root and no cycle.
 */
final class Tree {
  private final float[] scores;
  private final int width;
  private final int from;
  private final int size;
  private final int[] heads;

  private Tree(float[] scores, int width, int from, int to) {
    this.scores = scores;
    this.width = width;
    this.from = from;
    this.size = to - from;
    this.heads = new int[size];
  }

  /**
   * Returns for each word of a sentence its head, counted from the sentence's first word; the root
   * is its own head.
   *
   * @param scores row by row, how well word j suits as the head of word i; the root arc is (i, i)
   * @param width number of words in a row
   * @param from first word of the sentence
   * @param to one past its last word
   */
  static int[] heads(float[] scores, int width, int from, int to) {
    Tree tree = new Tree(scores, width, from, to);
    tree.build();
    return tree.heads;
  }

  private float score(int word, int head) {
    return scores[(from + word) * width + from + head];
  }

  private void build() {
    int root = root();
    for (int i = 0; i < size; i++) {
      heads[i] = i == root ? root : bestHead(i, new boolean[size]);
    }
    for (int i = 0; i < size; i++) {
      mend(i, root);
    }
  }

  private int root() {
    int root = 0;
    float best = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      int other = size == 1 ? i : bestHead(i, new boolean[size]);
      float gain = score(i, i) - score(i, other);
      if (gain > best) {
        best = gain;
        root = i;
      }
    }
    return root;
  }

  private int bestHead(int word, boolean[] barred) {
    int best = -1;
    for (int j = 0; j < size; j++) {
      if (j != word && !barred[j] && (best < 0 || score(word, j) > score(word, best))) {
        best = j;
      }
    }
    return best;
  }

  /** Breaks the cycle that {@code start} runs into, if any. */
  private void mend(int start, int root) {
    boolean[] seen = new boolean[size];
    int word = start;
    while (word != root && !seen[word]) {
      seen[word] = true;
      word = heads[word];
    }
    if (word == root) {
      return;
    }
    boolean[] above = leadingTo(word);
    int cheapest = -1;
    int replacement = root;
    float loss = Float.POSITIVE_INFINITY;
    int member = word;
    do {
      int other = bestHead(member, above);
      float cost = score(member, heads[member]) - score(member, other);
      if (cost < loss) {
        loss = cost;
        cheapest = member;
        replacement = other;
      }
      member = heads[member];
    } while (member != word);
    if (cheapest >= 0) {
      heads[cheapest] = replacement;
      mend(start, root);
    }
  }

  /** Returns the words whose way up ends in the cycle of {@code member}. */
  private boolean[] leadingTo(int member) {
    boolean[] cycle = new boolean[size];
    int word = member;
    do {
      cycle[word] = true;
      word = heads[word];
    } while (word != member);
    boolean[] leading = new boolean[size];
    for (int i = 0; i < size; i++) {
      int at = i;
      for (int steps = 0; steps < size && !cycle[at]; steps++) {
        at = heads[at];
      }
      leading[i] = cycle[at];
    }
    return leading;
  }
}
