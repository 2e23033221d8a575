package hearsay.mention;

import hearsay.analysis.WordRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A phrase that refers, before it is known to whom.
 *
 * @param mention what becomes of it
 * @param whole the noun phrase with what follows its head
 * @param traits what its words tell
 * @param ground what it was made from
 * @param roles titles and descriptions that stand with it
 */
record Phrase(
    Mention mention, WordRange whole, Traits traits, Ground ground, List<Actor.Role> roles) {

  /** What a phrase was made from. */
  sealed interface Ground {}

  /** A proper name. */
  record Named(Name name) implements Ground {}

  /**
   * A noun.
   *
   * @param agent what the noun says; empty: not known as one who acts
   * @param lemma the noun in lower case
   * @param modifiers other telling words of the phrase, in lower case
   * @param determination what its article says
   */
  record Described(
      Optional<Agents.Agent> agent,
      String lemma,
      Set<String> modifiers,
      Determination determination)
      implements Ground {
    Described {
      modifiers = Set.copyOf(modifiers);
    }
  }

  /** A pronoun. */
  record Pointing(Vocabulary.Pronoun pronoun) implements Ground {}

  /** What an article or the lack of one says. */
  enum Determination {
    /** the, this, his. */
    DEFINITE,
    /** a, some, no. */
    INDEFINITE,
    /** None. */
    BARE
  }

  Phrase {
    roles = List.copyOf(roles);
  }

  int head() {
    return mention.head();
  }

  Optional<Name> name() {
    return ground instanceof Named named ? Optional.of(named.name()) : Optional.empty();
  }

  Optional<Described> described() {
    return ground instanceof Described described ? Optional.of(described) : Optional.empty();
  }

  Optional<Vocabulary.Pronoun> pronoun() {
    return ground instanceof Pointing pointing ? Optional.of(pointing.pronoun()) : Optional.empty();
  }
}
