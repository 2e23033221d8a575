package hearsay.event;

import hearsay.analysis.Analysis;
import hearsay.analysis.Dependencies;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether an event happened, as its voice has it: from the model, with the words that say so.
 */
final class Stances implements StanceReader {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "without");
  private static final int REACH = 8;

  private final Map<String, Stance.Certainty> hedges =
      WordList.rows(Stances.class, "hedges.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(1),
                  row -> Stance.Certainty.valueOf(row.get(0).toUpperCase(Locale.ROOT))));

  @Override
  public Stance of(Analysis analysis, int word) {
    return of(analysis, Dependencies.of(analysis), word);
  }

  Stance of(Analysis analysis, Dependencies dependencies, int trigger) {
    Stance.Kind kind =
        Stance.Kind.valueOf(
            label(analysis.signals().kindLabels(), analysis.signals().kind(trigger)));
    Stance.Time time =
        Stance.Time.valueOf(
            label(analysis.signals().tenseLabels(), analysis.signals().tense(trigger)));
    Optional<Word> cue = cue(analysis, dependencies, trigger, kind);
    return new Stance(polarity(kind), certainty(kind, cue), time, kind, cue.map(Word::span));
  }

  private static String label(List<String> labels, double[] probabilities) {
    int best = 0;
    for (int k = 1; k < probabilities.length; k++) {
      if (probabilities[k] > probabilities[best]) {
        best = k;
      }
    }
    return labels.get(best).toUpperCase(Locale.ROOT);
  }

  private static Stance.Polarity polarity(Stance.Kind kind) {
    return switch (kind) {
      case DENIED, FAILED -> Stance.Polarity.NEGATIVE;
      case ASSERTED, EXPECTED, CONDITIONAL, ATTEMPTED, ASKED -> Stance.Polarity.POSITIVE;
    };
  }

  private Stance.Certainty certainty(Stance.Kind kind, Optional<Word> cue) {
    return switch (kind) {
      case ASSERTED ->
          cue.map(word -> hedges.getOrDefault(word.lemma(), Stance.Certainty.CERTAIN))
              .orElse(Stance.Certainty.CERTAIN);
      case DENIED, FAILED -> Stance.Certainty.CERTAIN;
      case EXPECTED -> Stance.Certainty.PROBABLE;
      case CONDITIONAL -> Stance.Certainty.POSSIBLE;
      case ATTEMPTED, ASKED -> Stance.Certainty.UNKNOWN;
    };
  }

  /**
   * The nearest word before the trigger, in its clause, that says how sure or that it is not so.
   */
  private Optional<Word> cue(
      Analysis analysis, Dependencies dependencies, int trigger, Stance.Kind kind) {
    WordRange clause = dependencies.clause(trigger);
    int from = Math.max(clause.first() - 3, Math.max(0, trigger - REACH));
    boolean negative = polarity(kind) == Stance.Polarity.NEGATIVE;
    for (int i = trigger - 1; i >= from; i--) {
      Word word = analysis.words().get(i);
      if (word.sentence() != analysis.words().get(trigger).sentence()) {
        break;
      }
      String lemma = word.lemma().toLowerCase(Locale.ROOT);
      boolean speaks =
          negative
              ? NEGATIONS.contains(lemma) || NEGATIONS.contains(word.surface())
              : hedges.containsKey(lemma) || (kind == Stance.Kind.EXPECTED && lemma.equals("will"));
      if (speaks) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
