package hearsay.event;

import hearsay.analysis.Analysis;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that tell an event.
 *
 * @param words which words
 * @param type the likeliest type
 * @param score probability that they tell an event at all
 */
record Trigger(WordRange words, PloverType type, double score) {
  /** Returns the number of the word that the model answers for. */
  int anchor() {
    return words.first();
  }

  /** Returns the triggers of a text, in text order and disjoint. */
  static List<Trigger> all(Analysis analysis) {
    List<PloverType> types =
        analysis.signals().triggerLabels().stream().skip(1).map(PloverType::valueOf).toList();
    double threshold = analysis.signals().triggerThreshold();
    List<Trigger> found = new ArrayList<>();
    for (Word word : analysis.words()) {
      double[] probabilities = analysis.signals().trigger(word.index());
      double event = 1 - probabilities[0];
      if (event >= threshold && !word.upos().equals("PUNCT")) {
        PloverType type = types.get(best(probabilities) - 1);
        add(found, analysis, new Trigger(range(word), type, event));
      }
    }
    return withoutRepeats(found, analysis);
  }

  private static WordRange range(Word word) {
    return new WordRange(word.index(), word.index() + 1);
  }

  private static int best(double[] probabilities) {
    int best = 1;
    for (int k = 2; k < probabilities.length; k++) {
      if (probabilities[k] > probabilities[best]) {
        best = k;
      }
    }
    return best;
  }

  /** Adds a trigger, to the one right before it if both tell the same type in one sentence. */
  private static void add(List<Trigger> found, Analysis analysis, Trigger trigger) {
    if (!found.isEmpty()) {
      Trigger last = found.getLast();
      boolean adjacent =
          last.words().end() == trigger.anchor()
              && analysis.words().get(last.anchor()).sentence()
                  == analysis.words().get(trigger.anchor()).sentence();
      if (adjacent && last.type() == trigger.type()) {
        found.removeLast();
        found.add(
            new Trigger(
                new WordRange(last.words().first(), trigger.words().end()),
                last.type(),
                Math.max(last.score(), trigger.score())));
        return;
      }
    }
    found.add(trigger);
  }

  /** Of two triggers of one type where one hangs on the other ("held talks"), keeps the surer. */
  private static List<Trigger> withoutRepeats(List<Trigger> found, Analysis analysis) {
    return found.stream()
        .filter(
            trigger ->
                found.stream()
                    .noneMatch(
                        other ->
                            !other.equals(trigger)
                                && other.type() == trigger.type()
                                && other.score() > trigger.score()
                                && linked(analysis, trigger, other)))
        .toList();
  }

  private static boolean linked(Analysis analysis, Trigger a, Trigger b) {
    return hangs(analysis, a, b) || hangs(analysis, b, a);
  }

  private static boolean hangs(Analysis analysis, Trigger below, Trigger above) {
    for (int i = below.words().first(); i < below.words().end(); i++) {
      Word word = analysis.words().get(i);
      boolean linking =
          switch (word.coarseRelation()) {
            case "obj", "obl", "nsubj", "compound", "xcomp", "nmod" -> true;
            default -> false;
          };
      if (linking && above.words().contains(word.head())) {
        return true;
      }
    }
    return false;
  }
}
