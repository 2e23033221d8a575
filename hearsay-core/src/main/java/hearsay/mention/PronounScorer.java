package hearsay.mention;

import hearsay.analysis.Word;
import hearsay.mention.Traits.Count;
import hearsay.mention.Traits.Nature;
import hearsay.mention.Vocabulary.Pronoun;

/** Judges to whom a third-person pronoun refers. */
final class PronounScorer {
  /** The score of what can't be. */
  static final double NEVER = Double.NEGATIVE_INFINITY;

  private final Syntax syntax;
  private final Weights.Pronouns weights;

  PronounScorer(Syntax syntax, Weights.Pronouns weights) {
    this.syntax = syntax;
    this.weights = weights;
  }

  /** Returns points for a cluster whose nearest phrase before the pronoun is {@code near}. */
  double score(Phrase phrase, Pronoun pronoun, Cluster cluster, Phrase near) {
    double fit = fit(pronoun, cluster.traits());
    Word word = syntax.word(phrase.head());
    Word before = syntax.word(near.head());
    int distance = word.sentence() - before.sentence();
    int reach = fit == NEVER ? -1 : pronoun.whom() == Pronoun.Whom.THING ? 3 : 5;
    if (distance > reach || bound(word, before, phrase, near, pronoun)) {
      return NEVER;
    }
    double score = fit + distance * weights.sentence();
    if (before.coarseRelation().equals("nsubj")) {
      score += weights.subject();
    } else if (before.coarseRelation().equals("obj")) {
      score += weights.subject() * 0.3;
    }
    if (before.coarseRelation().equals(word.coarseRelation())) {
      score += weights.parallel();
    }
    score += weights.often() * Math.log(cluster.phrases().size());
    return score - 0.01 * Math.min(100, word.index() - before.index());
  }

  private double fit(Pronoun pronoun, Traits traits) {
    Nature type = traits.type();
    return switch (pronoun.whom()) {
      case MALE -> human(traits, Traits.Gender.MALE);
      case FEMALE -> human(traits, Traits.Gender.FEMALE);
      case THING ->
          switch (type) {
            case BODY, STATE -> weights.actor();
            case PLACE -> 0;
            case THING -> traits.count() == Count.MANY ? NEVER : -0.2;
            case ANY -> traits.count() == Count.ONE ? 0 : NEVER;
            case PERSON, GROUP -> NEVER;
          };
      case HUMAN, ANY ->
          switch (type) {
            case GROUP -> weights.actor();
            case BODY -> 0;
            case STATE -> -0.5;
            case PERSON -> traits.gender() == Traits.Gender.ANY ? -2 : NEVER;
            case PLACE, THING -> traits.count() == Count.MANY ? -0.2 : NEVER;
            case ANY -> traits.count() == Count.MANY ? 0.2 : NEVER;
          };
    };
  }

  private double human(Traits traits, Traits.Gender gender) {
    if (!traits.gender().agrees(gender)) {
      return NEVER;
    }
    return switch (traits.type()) {
      case PERSON -> traits.gender() == gender ? weights.actor() + 0.3 : weights.actor();
      case ANY -> traits.gender() == gender ? weights.actor() : NEVER;
      case GROUP, BODY, STATE, PLACE, THING -> NEVER;
    };
  }

  /** Two arguments of one verb, or a part of the phrase, are not the same unless reflexive. */
  private boolean bound(Word word, Word before, Phrase phrase, Phrase near, Pronoun pronoun) {
    if (near.whole().contains(phrase.head()) && !insideClause(word, near)) {
      return true;
    }
    boolean possessive = pronoun.use() == Pronoun.Use.POSSESSIVE;
    return !possessive
        && pronoun.use() != Pronoun.Use.REFLEXIVE
        && word.head() == before.head()
        && word.index() != before.index()
        && !word.coarseRelation().equals("conj");
  }

  /** In a clause that describes the noun, its pronouns may mean the noun. */
  private boolean insideClause(Word word, Phrase near) {
    Word at = word;
    for (int steps = 0; steps < 30 && at.index() != near.head() && !at.isRoot(); steps++) {
      if (at.coarseRelation().equals("acl")) {
        return true;
      }
      at = syntax.head(at);
    }
    return false;
  }
}
