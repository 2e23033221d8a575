package hearsay.mention;

import hearsay.analysis.Word;
import hearsay.mention.Agents.Agent;
import hearsay.mention.Agents.Rank;
import hearsay.mention.Phrase.Described;
import hearsay.mention.Phrase.Determination;
import hearsay.mention.Traits.Nature;
import java.util.Optional;
import java.util.Set;

/** Judges to whom a description refers. */
final class NominalScorer {
  private static final double NEVER = PronounScorer.NEVER;

  private final Syntax syntax;
  private final Vocabulary vocabulary;
  private final Weights.Nominals weights;

  NominalScorer(Syntax syntax, Vocabulary vocabulary, Weights.Nominals weights) {
    this.syntax = syntax;
    this.vocabulary = vocabulary;
    this.weights = weights;
  }

  /** Returns points for a cluster whose nearest phrase before the description is {@code near}. */
  double score(Phrase phrase, Described described, Cluster cluster, Phrase near) {
    if (!compatible(phrase, described, cluster) || nested(phrase, near)) {
      return NEVER;
    }
    double link = link(described, cluster);
    if (link == NEVER) {
      return NEVER;
    }
    Word word = syntax.word(phrase.head());
    int distance = word.sentence() - syntax.word(near.head()).sentence();
    double steepness = link >= Math.min(weights.title(), weights.sameNoun()) ? 1 : 6;
    double score = link + distance * steepness * weights.sentence();
    for (String modifier : described.modifiers()) {
      score += cluster.tells(Set.of(modifier)) ? 0.2 : weights.newWord();
    }
    return score + 0.1 * Math.log(cluster.phrases().size());
  }

  private static boolean nested(Phrase phrase, Phrase near) {
    return phrase.whole().contains(near.head()) || near.whole().contains(phrase.head());
  }

  private boolean compatible(Phrase phrase, Described described, Cluster cluster) {
    boolean known = described.determination() == Determination.DEFINITE;
    boolean bare = described.determination() == Determination.BARE;
    boolean thing = phrase.traits().type() == Nature.THING;
    if (!known && (thing || !bare || !cluster.calls(described.lemma()))) {
      return false;
    }
    Traits own = phrase.traits();
    Traits other = cluster.traits();
    return types(own.type(), other.type(), described)
        && own.countriesAgree(other)
        && own.gender().agrees(other.gender())
        && (own.count().agrees(other.count()) || own.type() == Nature.BODY);
  }

  private static boolean types(Nature own, Nature other, Described described) {
    boolean organ = described.agent().filter(a -> a.rank() == Rank.ORGAN).isPresent();
    boolean collective =
        own == Nature.GROUP
            && other == Nature.BODY
            && described
                .agent()
                .filter(a -> a.rank() == Rank.PERSON || a.rank() == Rank.CROWD)
                .isPresent();
    return own == other || (organ && other == Nature.STATE) || collective;
  }

  private double link(Described described, Cluster cluster) {
    if (cluster.calls(described.lemma()) || cluster.nameEndsWith(described.lemma(), syntax)) {
      boolean titled = cluster.hasName() && cluster.traits().type() == Nature.PERSON;
      return titled ? weights.title() : weights.sameNoun();
    }
    if (!cluster.hasName() || described.determination() != Determination.DEFINITE) {
      return NEVER;
    }
    return kind(described, cluster.traits()) ? weights.kind() : NEVER;
  }

  /** Whether the noun says what kind of actor it is: "the company" of a named firm. */
  private boolean kind(Described described, Traits traits) {
    Optional<Agent> agent = described.agent();
    boolean general = vocabulary.is("general", described.lemma());
    Set<String> sectors = agent.map(Agent::sectors).orElse(Set.of());
    boolean fits = sectors.stream().anyMatch(traits.sectors()::contains);
    boolean official = vocabulary.is("official", described.lemma());
    return switch (traits.type()) {
      case PERSON -> general && (!official || !traits.sectors().isEmpty());
      case BODY ->
          general
              || (fits && !vocabulary.is("own-name", described.lemma()))
              || (traits.sectors().isEmpty() && sectors.contains("BUS"));
      case STATE -> described.lemma().equals("country") || described.lemma().equals("nation");
      case PLACE -> agent.filter(a -> a.rank() == Rank.TOWN).isPresent();
      case GROUP, THING, ANY -> false;
    };
  }
}
