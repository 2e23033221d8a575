package hearsay.place;

import hearsay.place.Groups.Group;
import hearsay.text.Span;
import hearsay.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds places by the gazetteer, the outlet's home and each other. */
final class StandardPlaceFinder implements PlaceFinder {
  /** Scores closer than this leave open which of two places is meant. */
  private static final double CLOSE = 0.25;

  /** Candidates closer than this are the same place for a reader. */
  private static final double SAME_KILOMETRES = 100;

  private static final int MOST_CANDIDATES = 5;

  @Override
  public List<Span> names(Text text) {
    return NameFinder.standard().find(text);
  }

  @Override
  public List<Place> locate(Text text, List<Span> spans, Context context) {
    List<Group> groups = new ArrayList<>(Groups.of(text, spans, context.dateline()));
    int named = groups.size();
    Outlets.Home home = Outlets.of(context);
    if (!home.homes().isEmpty()) {
      groups.add(Group.ofHome(home));
    }
    List<double[]> scores = Resolver.scores(groups, home);
    List<Draft> drafts = new ArrayList<>();
    for (int g = 0; g < named; g++) {
      drafts.addAll(drafts(text, groups.get(g), scores.get(g)));
    }
    return numbered(text, merged(drafts));
  }

  /** A place without its number. */
  private record Draft(List<Span> mentions, Located located) {
    Span first() {
      return mentions.get(0);
    }
  }

  private static List<Draft> drafts(Text text, Group group, double[] scores) {
    List<Candidate> ranked =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted((a, b) -> Double.compare(scores[b], scores[a]))
            .map(group.candidates()::get)
            .toList();
    double[] sorted =
        IntStream.range(0, scores.length).mapToDouble(i -> -scores[i]).sorted().toArray();
    List<Draft> drafts = new ArrayList<>();
    drafts.add(new Draft(group.mentions(), located(ranked, sorted)));
    if (!ranked.isEmpty()) {
      for (Span mention : group.mentions()) {
        RelativePlaces.before(text.content(), mention)
            .ifPresent(way -> drafts.add(new Draft(List.of(way.span()), way.from(ranked.get(0)))));
      }
    }
    return drafts;
  }

  /** Returns what the candidates come to; {@code negative} are their scores, below zero. */
  private static Located located(List<Candidate> ranked, double[] negative) {
    if (ranked.isEmpty()) {
      return new Located.Unknown();
    }
    Candidate best = ranked.get(0);
    List<Located.Resolved> open = new ArrayList<>();
    for (int i = 0; i < Math.min(ranked.size(), MOST_CANDIDATES); i++) {
      Candidate other = ranked.get(i);
      boolean close = negative[i] - negative[0] < CLOSE;
      boolean apart = best.point().kilometresTo(other.point()) > SAME_KILOMETRES;
      if (i == 0 || (close && apart)) {
        open.add(other.resolved());
      }
    }
    return open.size() == 1 ? open.get(0) : new Located.Ambiguous(open);
  }

  /** Puts names of one place together; what is unknown stays as it is named. */
  private static List<Draft> merged(List<Draft> drafts) {
    Map<Object, Draft> places = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Object identity = draft.located() instanceof Located.Resolved ? draft.located() : draft;
      places.merge(
          identity,
          draft,
          (one, other) -> {
            List<Span> all = new ArrayList<>(one.mentions());
            all.addAll(other.mentions());
            all.sort(Comparator.naturalOrder());
            return new Draft(all, one.located());
          });
    }
    return List.copyOf(places.values());
  }

  private static List<Place> numbered(Text text, List<Draft> drafts) {
    List<Draft> ordered = drafts.stream().sorted(Comparator.comparing(Draft::first)).toList();
    List<Place> places = new ArrayList<>();
    for (Draft draft : ordered) {
      String id = "p" + (places.size() + 1);
      places.add(new Place(id, text.slice(draft.first()), draft.mentions(), draft.located()));
    }
    return List.copyOf(places);
  }
}
