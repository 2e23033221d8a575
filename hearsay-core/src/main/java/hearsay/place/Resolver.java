package hearsay.place;

import hearsay.place.Groups.Group;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Decides jointly what the names of a text mean. Each candidate has a score in factors of ten: its
 * prior, the larger place named beside it, the outlet's country, and what the other names say for
 * it. The others speak by what they mean, as far as that is settled, so the scores are worked out
 * over several rounds.
 */
final class Resolver {
  private static final int ROUNDS = 5;
  private static final int SPEAKERS = 6;

  /** Bounds on the work for texts that name hundreds of places; reports do not reach them. */
  private static final int MOST_SPEAKING = 150;

  private static final int BUDGET = 30_000;
  private static final int FEWEST_WEIGHED = 5;
  private static final double TOLD = 6;
  private static final double OUTLET_COUNTRY = 1;
  private static final double CONTEXT = 1.6;

  /** At first small places have a say; with the rounds the likelier ones win. */
  private static final double FIRST_SHARPNESS = 0.3;

  /** Names within so many characters of each other say more of each other. */
  private static final double NEAR = 150;

  private final List<Group> groups;
  private final Outlets.Home home;
  private final double[][] fixed;
  private final double[][] nearness;
  private final int weighed;
  private double[][] shares;

  private Resolver(List<Group> groups, Outlets.Home home) {
    this.groups = groups;
    this.home = home;
    this.fixed = groups.stream().map(this::fixedScores).toArray(double[][]::new);
    this.nearness = groups.stream().map(group -> nearness(groups, group)).toArray(double[][]::new);
    this.weighed = Math.max(FEWEST_WEIGHED, BUDGET / Math.max(1, groups.size()));
    this.shares = shares(fixed, FIRST_SHARPNESS);
  }

  private static double[] nearness(List<Group> groups, Group group) {
    return groups.stream()
        .limit(MOST_SPEAKING)
        .mapToDouble(other -> nearness(group, other))
        .toArray();
  }

  /** Returns the scores of each group's candidates. */
  static List<double[]> scores(List<Group> groups, Outlets.Home home) {
    Resolver resolver = new Resolver(groups, home);
    double[][] scores = resolver.fixed;
    for (int round = 0; round < ROUNDS; round++) {
      scores = resolver.round();
      double sharpness = FIRST_SHARPNESS + (1 - FIRST_SHARPNESS) * round / (ROUNDS - 1.0);
      resolver.shares = shares(scores, sharpness);
    }
    return List.of(scores);
  }

  private double[] fixedScores(Group group) {
    return IntStream.range(0, group.candidates().size())
        .mapToDouble(i -> fixed(group, i))
        .toArray();
  }

  private double fixed(Group group, int index) {
    Candidate candidate = group.candidates().get(index);
    double told = group.told().get(index) ? TOLD : 0;
    boolean domestic =
        !home.country().isEmpty()
            && candidate.country().equals(home.country())
            && candidate.kind() != Kind.COUNTRY;
    return candidate.prior() + told + home.bonus(candidate) + (domestic ? OUTLET_COUNTRY : 0);
  }

  /** Returns how the belief in a group is shared among its candidates, flatter if less sharp. */
  private static double[][] shares(double[][] scores, double sharpness) {
    double[][] shares = new double[scores.length][];
    for (int g = 0; g < scores.length; g++) {
      double best =
          IntStream.range(0, scores[g].length).mapToDouble(bestOf(scores[g])).max().orElse(0);
      double[] weights = new double[scores[g].length];
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        weights[i] = Math.pow(10, sharpness * (scores[g][i] - best));
        sum += weights[i];
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] /= sum;
      }
      shares[g] = weights;
    }
    return shares;
  }

  private static IntToDoubleFunction bestOf(double[] scores) {
    return i -> scores[i];
  }

  private double[][] round() {
    List<List<Speaker>> speakers = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      speakers.add(speakers(g));
    }
    double[][] scores = new double[groups.size()][];
    for (int g = 0; g < scores.length; g++) {
      scores[g] = fixed[g].clone();
      for (int i = 0; i < Math.min(weighed, scores[g].length); i++) {
        scores[g][i] += CONTEXT * Math.log(1 + support(g, i, speakers)) / Math.log(2);
      }
    }
    return scores;
  }

  /** A place that a group may mean, and the belief in it. */
  private record Speaker(Candidate place, double share) {}

  private List<Speaker> speakers(int group) {
    List<Candidate> candidates = groups.get(group).candidates();
    return IntStream.range(0, candidates.size())
        .boxed()
        .sorted((a, b) -> Double.compare(shares[group][b], shares[group][a]))
        .limit(SPEAKERS)
        .map(i -> new Speaker(candidates.get(i), shares[group][i]))
        .filter(speaker -> speaker.share() > 0.02)
        .toList();
  }

  private double support(int group, int index, List<List<Speaker>> speakers) {
    Candidate candidate = groups.get(group).candidates().get(index);
    double support = 0;
    for (int other = 0; other < nearness[group].length; other++) {
      if (other == group) {
        continue;
      }
      double said = 0;
      for (Speaker speaker : speakers.get(other)) {
        said += speaker.share() * relation(candidate, speaker.place());
      }
      support += said == 0 ? 0 : said * groups.get(other).voice() * nearness[group][other];
    }
    return support;
  }

  /** Returns how much {@code other} speaks for {@code place}. */
  private static double relation(Candidate place, Candidate other) {
    double relation = 0;
    if (place.isIn(other)) {
      relation += other.kind() == Kind.COUNTRY ? 0.7 : other.kind().contains() ? 1.5 : 0.7;
    } else if (other.isIn(place)) {
      relation += 0.6;
    } else if (!place.country().isEmpty() && place.country().equals(other.country())) {
      boolean sameDivision =
          !place.division().isEmpty() && place.division().equals(other.division());
      relation += sameDivision ? 0.7 : 0.25;
    }
    if (place.kind().contains() || other.kind().contains()) {
      return relation;
    }
    double distance = place.point().kilometresTo(other.point());
    return distance < 400 ? relation + 1.2 * Math.exp(-distance / 60) : relation;
  }

  private static double nearness(Group one, Group other) {
    if (one.mentions().isEmpty() || other.mentions().isEmpty()) {
      return 1;
    }
    return 1 + Math.exp(-distance(one.mentions(), other.mentions()) / NEAR);
  }

  /** Returns the characters between the nearest two spans of two ascending lists. */
  private static int distance(List<Span> ones, List<Span> others) {
    int least = Integer.MAX_VALUE;
    int i = 0;
    int j = 0;
    while (i < ones.size() && j < others.size()) {
      Span one = ones.get(i);
      Span other = others.get(j);
      if (one.start() < other.start()) {
        least = Math.min(least, other.start() - one.end());
        i++;
      } else {
        least = Math.min(least, one.start() - other.end());
        j++;
      }
    }
    return Math.max(0, least);
  }
}
