package hearsay.event;

import hearsay.analysis.Analysis;
import hearsay.analysis.Dependencies;
import hearsay.analysis.Signals;
import hearsay.attribution.Attribution;
import hearsay.mention.Actor;
import hearsay.mention.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds who does an event and to whom, among the mentions around its trigger. */
final class Arguments {
  /** Most actors on one side: more are hardly ever told of one trigger. */
  private static final int MOST = 4;

  /** How many sentences an argument may be away from its trigger. */
  private static final int REACH = 2;

  /** How much less likely than the best a further actor may be, in logits, to stand beside it. */
  private static final double MARGIN = 2.5;

  private final Analysis analysis;
  private final ArgumentFeatures features;
  private final ArgumentWeights weights;
  private final List<Candidate> candidates;

  /** A mention that could be an argument. */
  record Candidate(Actor actor, Mention mention) {}

  /** A candidate with the features and the score that it has in one role of one trigger. */
  record Scored(Candidate candidate, Map<String, Double> features, double score) {}

  /**
   * The actors of an event.
   *
   * @param sources ids of who does it
   * @param targets ids of to whom it is done
   */
  record Found(List<String> sources, List<String> targets) {}

  Arguments(
      Analysis analysis, Dependencies dependencies, List<Actor> actors, List<Attribution> said) {
    this.analysis = analysis;
    this.features = new ArgumentFeatures(analysis, dependencies, said);
    this.weights = Weights.SHIPPED;
    this.candidates =
        actors.stream()
            .flatMap(actor -> actor.mentions().stream().map(m -> new Candidate(actor, m)))
            .sorted(Comparator.comparing(candidate -> candidate.mention().span()))
            .toList();
  }

  private static final class Weights {
    private static final ArgumentWeights SHIPPED = new ArgumentWeights();
  }

  /** Returns the actors on both sides of a trigger; nobody stands on both. */
  Found of(Trigger trigger) {
    List<Scored> who = chosen(trigger, Signals.Role.WHO);
    List<Scored> whom = chosen(trigger, Signals.Role.WHOM);
    Set<String> sources = ids(who);
    Set<String> targets = ids(whom);
    targets.removeAll(sources);
    return new Found(List.copyOf(sources), List.copyOf(targets));
  }

  private static Set<String> ids(List<Scored> scored) {
    Set<String> ids = new LinkedHashSet<>();
    scored.forEach(s -> ids.add(s.candidate().actor().id()));
    return ids;
  }

  private List<Scored> chosen(Trigger trigger, Signals.Role role) {
    List<Scored> scored = scored(trigger, role);
    double nobody = weights.score(role, features.ofNobody(trigger, role));
    if (scored.isEmpty() || scored.getFirst().score() < nobody) {
      return List.of();
    }
    double best = scored.getFirst().score();
    List<Scored> chosen = new ArrayList<>();
    for (Scored next : scored) {
      boolean strong =
          chosen.isEmpty()
              || (best - next.score() < MARGIN
                  && features.coordinated(
                      next.candidate().mention(), chosen.getFirst().candidate().mention()));
      if (strong && chosen.size() < MOST && chosen.stream().allMatch(c -> apart(c, next))) {
        chosen.add(next);
      }
    }
    return chosen;
  }

  private static boolean apart(Scored a, Scored b) {
    return !a.candidate().mention().words().overlaps(b.candidate().mention().words())
        && !a.candidate().actor().id().equals(b.candidate().actor().id());
  }

  /** Returns all candidates near the trigger, the likeliest first. */
  List<Scored> scored(Trigger trigger, Signals.Role role) {
    int sentence = analysis.words().get(trigger.anchor()).sentence();
    return candidates.stream()
        .filter(
            c -> Math.abs(analysis.words().get(c.mention().head()).sentence() - sentence) <= REACH)
        .map(
            c -> {
              Map<String, Double> found = features.of(trigger, role, c.actor(), c.mention());
              return new Scored(c, found, weights.score(role, found));
            })
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .toList();
  }

  /** Returns the features of nobody having the role. */
  Map<String, Double> nobody(Trigger trigger, Signals.Role role) {
    return features.ofNobody(trigger, role);
  }
}
