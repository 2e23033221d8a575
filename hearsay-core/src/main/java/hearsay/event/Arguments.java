package hearsay.event;

import hearsay.analysis.Analysis;
import hearsay.analysis.Dependencies;
import hearsay.analysis.Signals;
import hearsay.analysis.Word;
import hearsay.mention.Actor;
import hearsay.mention.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds who does an event and to whom, among all mentions that the model saw with its trigger. */
final class Arguments {
  /** Most actors on one side: more are hardly ever told of one trigger. */
  private static final int MOST = 4;

  /** Logit from which a mention is an argument where the model does not say that there is none. */
  private static final double DOUBTFUL = -1.0;

  private final Analysis analysis;
  private final Dependencies dependencies;
  private final List<Candidate> candidates;

  private record Candidate(Mention mention, String actor) {}

  private record Scored(Candidate candidate, double score) {}

  /**
   * The actors of an event.
   *
   * @param sources ids of who does it
   * @param targets ids of to whom it is done
   */
  record Found(List<String> sources, List<String> targets) {}

  Arguments(Analysis analysis, Dependencies dependencies, List<Actor> actors) {
    this.analysis = analysis;
    this.dependencies = dependencies;
    this.candidates =
        actors.stream()
            .flatMap(actor -> actor.mentions().stream().map(m -> new Candidate(m, actor.id())))
            .sorted(Comparator.comparing(candidate -> candidate.mention().span()))
            .toList();
  }

  /** Returns the actors on both sides of a trigger; nobody stands on both. */
  Found of(Trigger trigger) {
    List<Scored> who = chosen(trigger, Signals.Role.WHO);
    List<Scored> whom = chosen(trigger, Signals.Role.WHOM);
    Set<String> sources = ids(who);
    Set<String> targets = ids(whom);
    for (Scored target : whom) {
      String id = target.candidate().actor();
      if (sources.contains(id)) {
        double asSource = best(who, id);
        if (asSource >= target.score()) {
          targets.remove(id);
        } else if (sources.size() > 1) {
          sources.remove(id);
        } else {
          targets.remove(id);
        }
      }
    }
    return new Found(List.copyOf(sources), List.copyOf(targets));
  }

  private static double best(List<Scored> scored, String actor) {
    return scored.stream()
        .filter(s -> s.candidate().actor().equals(actor))
        .mapToDouble(Scored::score)
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  private static Set<String> ids(List<Scored> scored) {
    Set<String> ids = new LinkedHashSet<>();
    scored.forEach(s -> ids.add(s.candidate().actor()));
    return ids;
  }

  private List<Scored> chosen(Trigger trigger, Signals.Role role) {
    List<Scored> scored =
        candidates.stream()
            .filter(candidate -> !trigger.words().contains(candidate.mention().head()))
            .map(candidate -> new Scored(candidate, score(trigger, role, candidate.mention())))
            .filter(s -> s.score() > Signals.UNSEEN / 2)
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .toList();
    if (scored.isEmpty()) {
      return List.of();
    }
    double absent = analysis.signals().absent(role, trigger.anchor());
    double best = scored.getFirst().score();
    if (best < 0 && (absent > 0 || best < DOUBTFUL)) {
      return List.of();
    }
    List<Scored> chosen = new ArrayList<>();
    for (Scored next : scored) {
      boolean apart =
          chosen.stream()
              .noneMatch(
                  c ->
                      c.candidate().mention().words().overlaps(next.candidate().mention().words())
                          || c.candidate().actor().equals(next.candidate().actor()));
      boolean strong = chosen.isEmpty() || (next.score() > 0 && best - next.score() < 3);
      if (apart && strong && chosen.size() < MOST) {
        chosen.add(next);
      }
    }
    return chosen;
  }

  /** The mean logit of the mention's words, with a little for standing where the syntax has it. */
  private double score(Trigger trigger, Signals.Role role, Mention mention) {
    double sum = 0;
    for (int i = mention.words().first(); i < mention.words().end(); i++) {
      double logit = analysis.signals().role(role, trigger.anchor(), i);
      if (logit == Signals.UNSEEN) {
        return Signals.UNSEEN;
      }
      sum += logit;
    }
    double head = analysis.signals().role(role, trigger.anchor(), mention.head());
    double mean = sum / (mention.words().end() - mention.words().first());
    return (mean + head) / 2 + (inPlace(trigger, role, mention) ? 0.5 : 0);
  }

  private boolean inPlace(Trigger trigger, Signals.Role role, Mention mention) {
    Word head = analysis.words().get(mention.head());
    String relation = head.relation();
    boolean onTrigger =
        trigger.words().contains(head.head())
            || dependencies.clauseHead(trigger.anchor()) == head.head();
    return onTrigger
        && switch (role) {
          case WHO -> relation.equals("nsubj") || relation.equals("obl:agent");
          case WHOM ->
              relation.equals("obj") || relation.equals("nsubj:pass") || relation.equals("iobj");
          case VOICE -> false;
        };
  }
}
