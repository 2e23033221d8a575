package hearsay.mention;

import hearsay.analysis.Word;
import hearsay.mention.Agents.Rank;
import hearsay.mention.Phrase.Described;
import hearsay.mention.Traits.Nature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells who the members are of groups such as "the two leaders" and "both". */
final class Groups {
  private final Syntax syntax;
  private final Vocabulary vocabulary;

  Groups(Syntax syntax, Vocabulary vocabulary) {
    this.syntax = syntax;
    this.vocabulary = vocabulary;
  }

  /**
   * Returns the two that a description takes together.
   *
   * @param before clusters, the nearest first, each with the number of its nearest phrase
   */
  Optional<List<Cluster>> of(Phrase phrase, Described described, Map<Cluster, Integer> before) {
    boolean pair =
        described.modifiers().contains("two")
            || described.modifiers().contains("2")
            || vocabulary.is("pair", described.lemma())
            || syntax.children(syntax.word(phrase.head())).stream()
                .anyMatch(c -> syntax.lower(c).equals("both"));
    boolean definite = described.determination() == Phrase.Determination.DEFINITE;
    if (!pair || !definite || phrase.traits().type() != Nature.GROUP) {
      return Optional.empty();
    }
    Rank rank = described.agent().map(Agents.Agent::rank).orElse(Rank.PERSON);
    Set<Nature> types =
        switch (rank) {
          case PERSON, CROWD -> Set.of(Nature.PERSON);
          case BODY -> Set.of(Nature.BODY);
          case STATE -> Set.of(Nature.STATE);
          case ORGAN, ASSET -> Set.of(Nature.STATE, Nature.BODY);
          case TOWN, REGION -> Set.of(Nature.PLACE);
        };
    return two(before, types);
  }

  private static Optional<List<Cluster>> two(Map<Cluster, Integer> before, Set<Nature> types) {
    List<Cluster> found = new ArrayList<>();
    for (Cluster cluster : before.keySet()) {
      if (types.contains(cluster.traits().type()) && cluster.hasName() && found.size() < 2) {
        found.addFirst(cluster);
      }
    }
    return found.size() == 2 ? Optional.of(found) : Optional.empty();
  }

  /** Returns the nearest two that "and" has joined. */
  Optional<List<Cluster>> pair(Map<Cluster, Integer> before) {
    for (Cluster second : before.keySet()) {
      for (Phrase phrase : second.phrases().reversed()) {
        Word word = syntax.word(phrase.head());
        if (word.coarseRelation().equals("conj") && second.traits().type() != Nature.THING) {
          Optional<Cluster> first = with(before, word.head(), second.traits().type());
          if (first.isPresent() && !first.get().equals(second)) {
            return first.map(f -> List.of(f, second));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Cluster> with(Map<Cluster, Integer> before, int head, Nature type) {
    return before.keySet().stream()
        .filter(c -> c.traits().type() == type)
        .filter(c -> c.phrases().stream().anyMatch(p -> p.head() == head))
        .findFirst();
  }
}
