package hearsay.analysis;

import java.util.List;
import java.util.Optional;

/**
 * Scores of the model that are asked for word by word or pair by pair. Words are named by their
 * number in the text. A pair that the model did not see together (too far apart) has the score
 * {@link #UNSEEN}. All scores are logits unless said otherwise: above 0 speaks for, below against.
 */
public interface Signals {

  /** The score of a pair that the model did not see together. */
  double UNSEEN = -1e9;

  /** What an argument is to an event's trigger. */
  enum Role {
    /** Who does it. */
    WHO,
    /** To whom it is done. */
    WHOM,
    /** Who tells of it. */
    VOICE
  }

  /** Labels of {@link #trigger}: {@code O}, then the 16 PLOVER types. */
  List<String> triggerLabels();

  /** Returns the probability of an event from which F1 of triggers is best. */
  double triggerThreshold();

  /** Labels of {@link #kind}: asserted, denied, expected, conditional, attempted, failed, asked. */
  List<String> kindLabels();

  /** Labels of {@link #tense}: past, present, future. */
  List<String> tenseLabels();

  /** Labels of {@link #pair}: NONE, then the 15 roots of the PLV data (YIELD for two types). */
  List<String> pairLabels();

  /** Returns probabilities over {@link #triggerLabels}: which event the word tells. */
  double[] trigger(int word);

  /** Returns probabilities over {@link #kindLabels} for a trigger word. */
  double[] kind(int word);

  /** Returns probabilities over {@link #tenseLabels} for a trigger word. */
  double[] tense(int word);

  /** Returns from −3 (surely did not happen) to 3 (surely did), as UDS "it happened" asks. */
  double happened(int word);

  /** Returns the logit that {@code word} is in the phrase that has {@code role} for a trigger. */
  double role(Role role, int trigger, int word);

  /** Returns the logit that nobody has {@code role} for a trigger. */
  double absent(Role role, int trigger);

  /**
   * Returns the logit that a source or content piece that begins at {@code piece} belongs to the
   * cue that begins at {@code cue}.
   */
  double link(int piece, int cue);

  /**
   * Returns the score that the mention whose head is {@code earlier} is an antecedent of the one
   * whose head is {@code mention}; with itself, that it has none. Comparable for one mention only.
   */
  double antecedent(int mention, int earlier);

  /**
   * Returns probabilities over {@link #pairLabels} of what {@code source} does to {@code target} in
   * one sentence.
   *
   * @param source empty: nobody is named
   * @param target empty: nobody is named
   * @param sentence words of the sentence that both are in
   */
  double[] pair(Optional<WordRange> source, Optional<WordRange> target, WordRange sentence);
}
