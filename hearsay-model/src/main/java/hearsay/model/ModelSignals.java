package hearsay.model;

import hearsay.analysis.Signals;
import hearsay.analysis.WordRange;
import java.util.List;
import java.util.Optional;

/** The scores of all windows of a text, asked for by the numbers of words in the text. */
final class ModelSignals implements Signals {
  private final List<WindowScores> windows;
  private final Labels labels;
  private final PairScorer pairs;

  /** Scores an ordered pair of runs of words of a window. */
  @FunctionalInterface
  interface PairScorer {
    /** Returns logits over the pair labels; all ranges count words of the window. */
    float[] score(
        WindowScores window,
        Optional<WordRange> source,
        Optional<WordRange> target,
        WordRange sentence);
  }

  ModelSignals(List<WindowScores> windows, Labels labels, PairScorer pairs) {
    this.windows = List.copyOf(windows);
    this.labels = labels;
    this.pairs = pairs;
  }

  @Override
  public List<String> triggerLabels() {
    return labels.of("trigger");
  }

  @Override
  public double triggerThreshold() {
    return labels.triggerThreshold();
  }

  @Override
  public List<String> kindLabels() {
    return labels.of("kind");
  }

  @Override
  public List<String> tenseLabels() {
    return labels.of("tense");
  }

  @Override
  public List<String> pairLabels() {
    return labels.of("pair");
  }

  @Override
  public double[] trigger(int word) {
    return probabilities("trigger", word);
  }

  @Override
  public double[] kind(int word) {
    return probabilities("kind", word);
  }

  @Override
  public double[] tense(int word) {
    return probabilities("tense", word);
  }

  private double[] probabilities(String head, int word) {
    int size = labels.of(head).size();
    WindowScores window = window(word);
    return Softmax.of(window.of(head), (word - window.window().firstWord()) * size, size);
  }

  @Override
  public double happened(int word) {
    WindowScores window = window(word);
    return Math.clamp(window.of("happened")[word - window.window().firstWord()], -3.0, 3.0);
  }

  @Override
  public double role(Role role, int trigger, int word) {
    return pair("role", layer(role), trigger, word);
  }

  @Override
  public double absent(Role role, int trigger) {
    WindowScores window = window(trigger);
    int row = trigger - window.window().firstWord();
    return window.of("nullrole")[row * Role.values().length + layer(role)];
  }

  private static int layer(Role role) {
    return switch (role) {
      case WHO -> 0;
      case WHOM -> 1;
      case VOICE -> 2;
    };
  }

  @Override
  public double link(int piece, int cue) {
    return pair("link", 0, piece, cue);
  }

  @Override
  public double antecedent(int mention, int earlier) {
    return pair("coreference", 0, mention, earlier);
  }

  private double pair(String head, int layer, int row, int column) {
    WindowScores window = window(row);
    return window.has(column) ? window.pair(head, layer, row, column) : UNSEEN;
  }

  @Override
  public double[] pair(Optional<WordRange> source, Optional<WordRange> target, WordRange sentence) {
    WindowScores window = window(sentence.first());
    float[] logits =
        pairs.score(
            window,
            source.flatMap(words -> inside(window, words)),
            target.flatMap(words -> inside(window, words)),
            inside(window, sentence)
                .orElseThrow(() -> new IllegalStateException("a window without its first word")));
    return Softmax.of(logits, 0, logits.length);
  }

  private static Optional<WordRange> inside(WindowScores window, WordRange words) {
    int offset = window.window().firstWord();
    int first = Math.max(0, words.first() - offset);
    int end = Math.min(window.window().size(), words.end() - offset);
    return first < end ? Optional.of(new WordRange(first, end)) : Optional.empty();
  }

  private WindowScores window(int word) {
    int low = 0;
    int high = windows.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (windows.get(middle).window().firstWord() <= word) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (windows.isEmpty() || !windows.get(low).has(word)) {
      throw new IllegalArgumentException("no word " + word + " in the text");
    }
    return windows.get(low);
  }
}
