package hearsay.mention;

import hearsay.analysis.Signals;
import hearsay.analysis.Word;
import hearsay.mention.Agents.Rank;
import hearsay.mention.Phrase.Described;
import hearsay.mention.Traits.Count;
import hearsay.mention.Traits.Nature;
import hearsay.mention.Vocabulary.Pronoun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts phrases that refer to the same together. Names first and over the whole text; then what the
 * syntax tells (appositions, relative pronouns); then descriptions and pronouns in text order, each
 * to the cluster before it with the most points of rules and reading model.
 */
final class Chains {
  private static final int REACH = 200;

  private final Syntax syntax;
  private final Knowledge knowledge;
  private final PhraseFinder finder;
  private final List<Phrase> phrases;
  private final Weights weights;
  private final Speakers speakers;
  private final PronounScorer pronouns;
  private final NominalScorer nominals;
  private final Groups groups;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<Integer, Integer> phraseAt = new HashMap<>();
  private final Map<String, Cluster> narrators = new HashMap<>();
  private final Cluster[] of;

  Chains(Syntax syntax, Knowledge knowledge, PhraseFinder finder, List<Phrase> phrases) {
    this.syntax = syntax;
    this.knowledge = knowledge;
    this.finder = finder;
    this.phrases = phrases;
    this.weights = Weights.standard();
    speakers = new Speakers(syntax, knowledge.vocabulary());
    pronouns = new PronounScorer(syntax, weights.pronouns());
    nominals = new NominalScorer(syntax, knowledge.vocabulary(), weights.nominals());
    groups = new Groups(syntax, knowledge.vocabulary());
    of = new Cluster[phrases.size()];
    for (int i = 0; i < phrases.size(); i++) {
      phraseAt.putIfAbsent(phrases.get(i).head(), i);
    }
  }

  /** Returns the clusters; each phrase is in exactly one. */
  List<Cluster> resolve() {
    int[] names = new NameMatcher(knowledge, syntax, phrases).match();
    Map<Integer, Cluster> byName = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      Nature type = phrases.get(i).traits().type();
      boolean state = type == Nature.STATE && !phrases.get(i).traits().countries().isEmpty();
      if (phrases.get(i).mention().form() == Form.NAME || state) {
        put(i, byName.computeIfAbsent(names[i], unused -> open()));
      }
    }
    for (int i = 0; i < phrases.size(); i++) {
      if (of[i] == null) {
        put(i, find(i));
      }
    }
    return clusters;
  }

  private Cluster open() {
    Cluster cluster = new Cluster(clusters.size());
    clusters.add(cluster);
    return cluster;
  }

  private void put(int i, Cluster cluster) {
    of[i] = cluster;
    cluster.add(phrases.get(i), syntax);
  }

  private Cluster find(int i) {
    Phrase phrase = phrases.get(i);
    return switch (phrase.ground()) {
      case Phrase.Pointing pointing -> pointed(i, phrase, pointing.pronoun());
      case Described described -> described(i, phrase, described);
      case Phrase.Named named -> open();
    };
  }

  private Cluster described(int i, Phrase phrase, Described described) {
    Optional<Cluster> told = apposed(phrase).or(() -> arm(phrase, described));
    if (told.isPresent()) {
      return told.get();
    }
    Optional<Cluster> best =
        best(
            i,
            weights.nominals().threshold(),
            (cluster, near) -> nominals.score(phrase, described, cluster, near));
    return best.or(() -> dominant(phrase, described))
        .or(() -> groups.of(phrase, described, before(i)).map(this::group))
        .orElseGet(this::open);
  }

  private Cluster group(List<Cluster> members) {
    Cluster cluster = open();
    cluster.join(members);
    return cluster;
  }

  /** "Peskov, the Kremlin spokesman" and "the president, Vladimir Putin". */
  private Optional<Cluster> apposed(Phrase phrase) {
    Word head = syntax.word(phrase.head());
    if (head.relation().equals("appos")) {
      return clusterAt(head.head()).filter(c -> sameKind(c, phrase));
    }
    return syntax.children(head).stream()
        .filter(c -> c.relation().equals("appos"))
        .flatMap(c -> clusterAt(c.index()).stream())
        .filter(c -> c.hasName() && sameKind(c, phrase))
        .findFirst();
  }

  /** "its forces", of a state: the state. */
  private Optional<Cluster> arm(Phrase phrase, Described described) {
    boolean arm =
        described.agent().filter(a -> a.rank() == Rank.ORGAN || a.rank() == Rank.ASSET).isPresent();
    return arm
        ? syntax
            .child(syntax.word(phrase.head()), "nmod:poss")
            .flatMap(possessor -> clusterAt(possessor.index()))
            .filter(c -> c.traits().type() == Nature.STATE)
        : Optional.empty();
  }

  /** "the government", where one state is spoken of more than all others. */
  private Optional<Cluster> dominant(Phrase phrase, Described described) {
    boolean organ =
        knowledge.vocabulary().is("government", described.lemma())
            && described.determination() == Phrase.Determination.DEFINITE
            && phrase.traits().countries().isEmpty()
            && syntax.child(syntax.word(phrase.head()), "nmod").isEmpty();
    if (!organ) {
      return Optional.empty();
    }
    List<Cluster> states =
        clusters.stream()
            .filter(c -> c.traits().type() == Nature.STATE && c.phrases().size() > 1)
            .filter(c -> c.phrases().getFirst().head() < phrase.head())
            .sorted(Comparator.comparing((Cluster c) -> -c.phrases().size()))
            .limit(2)
            .toList();
    boolean one =
        states.size() == 1
            || (states.size() == 2
                && states.get(0).phrases().size() > states.get(1).phrases().size());
    return one ? Optional.of(states.getFirst()) : Optional.empty();
  }

  private static boolean sameKind(Cluster cluster, Phrase phrase) {
    return cluster.traits().type() == phrase.traits().type()
        && cluster.traits().count().agrees(phrase.traits().count());
  }

  private Optional<Cluster> clusterAt(int word) {
    return Optional.ofNullable(phraseAt.get(word)).flatMap(i -> Optional.ofNullable(of[i]));
  }

  private Cluster pointed(int i, Phrase phrase, Pronoun pronoun) {
    Optional<Cluster> told =
        switch (pronoun.use()) {
          case RELATIVE -> clusterOver(finder.antecedent(syntax.word(phrase.head())));
          case REFLEXIVE -> subject(phrase);
          case RECIPROCAL -> groups.pair(before(i)).map(this::group);
          case PERSONAL, POSSESSIVE -> Optional.empty();
        };
    if (told.isPresent()) {
      return told.get();
    }
    if (pronoun.person() < 3) {
      return speaker(phrase, pronoun);
    }
    int speaker = speakers.speaker(phrase.head());
    return best(
            i,
            weights.pronouns().threshold(),
            (cluster, near) ->
                pronouns.score(phrase, pronoun, cluster, near)
                    - (speaker >= 0 && clusterAt(speaker).equals(Optional.of(cluster)) ? 1.5 : 0))
        .or(() -> plural(i, pronoun))
        .orElseGet(this::open);
  }

  private Optional<Cluster> plural(int i, Pronoun pronoun) {
    return pronoun.count() == Count.MANY
        ? groups.pair(before(i)).map(this::group)
        : Optional.empty();
  }

  private Optional<Cluster> clusterOver(int word) {
    Optional<Cluster> direct = clusterAt(word);
    if (direct.isPresent() || word < 0) {
      return direct;
    }
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.get(i).mention().words().contains(word)) {
        return Optional.ofNullable(of[i]);
      }
    }
    return Optional.empty();
  }

  private Optional<Cluster> subject(Phrase phrase) {
    Word at = syntax.word(phrase.head());
    for (int steps = 0; steps < 6 && !at.isRoot(); steps++) {
      at = syntax.head(at);
      Optional<Word> subject = syntax.child(at, "nsubj");
      if (subject.isPresent() && subject.get().index() < phrase.head()) {
        return clusterAt(subject.get().index());
      }
    }
    return Optional.empty();
  }

  /** Whoever speaks, for first persons in a quotation; else one narrator, one "you". */
  private Cluster speaker(Phrase phrase, Pronoun pronoun) {
    int speaker = speakers.speaker(phrase.head());
    if (pronoun.person() == 1 && speaker >= 0) {
      Optional<Cluster> cluster = clusterOver(speaker);
      if (cluster.isPresent() && cluster.get().traits().type() != Nature.THING) {
        return cluster.get();
      }
    }
    String key = pronoun.person() + " " + pronoun.count() + " " + speaker;
    return narrators.computeIfAbsent(key, unused -> open());
  }

  /** Points for a cluster whose nearest phrase is given. */
  private interface Judge {
    double points(Cluster cluster, Phrase near);
  }

  private Optional<Cluster> best(int i, double threshold, Judge judge) {
    Optional<Cluster> best = Optional.empty();
    double highest = threshold;
    for (Map.Entry<Cluster, Integer> entry : before(i).entrySet()) {
      Cluster cluster = entry.getKey();
      double points = judge.points(cluster, phrases.get(entry.getValue()));
      if (points != PronounScorer.NEVER) {
        points += model(i, cluster);
      }
      if (points > highest) {
        highest = points;
        best = Optional.of(cluster);
      }
    }
    return best;
  }

  /** Returns the clusters before a phrase, the nearest first, each with its nearest phrase. */
  private Map<Cluster, Integer> before(int i) {
    Map<Cluster, Integer> nearest = new LinkedHashMap<>();
    for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
      Cluster cluster = of[j];
      if (cluster != null) {
        nearest.putIfAbsent(cluster, j);
      }
    }
    return nearest;
  }

  private double model(int i, Cluster cluster) {
    Signals signals = syntax.analysis().signals();
    int mention = phrases.get(i).head();
    double highest = Signals.UNSEEN;
    for (int k = cluster.phrases().size() - 1, n = 0; k >= 0 && n < 30; k--, n++) {
      int earlier = cluster.phrases().get(k).head();
      if (earlier < mention) {
        highest = Math.max(highest, signals.antecedent(mention, earlier));
      }
    }
    double none = signals.antecedent(mention, mention);
    if (highest == Signals.UNSEEN || none == Signals.UNSEEN) {
      return 0;
    }
    double bound = weights.modelBound();
    return weights.model() * Math.max(-bound, Math.min(bound, highest - none));
  }
}
