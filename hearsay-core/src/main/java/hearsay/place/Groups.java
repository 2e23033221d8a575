package hearsay.place;

import hearsay.text.Span;
import hearsay.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts the mentions of one name together: within a text a name has one meaning. */
final class Groups {
  private static final Pattern COUNTIES =
      Pattern.compile(
          "(?:, [A-Z][\\w.]{1,20}){0,4},?(?: and [A-Z][\\w.]{1,20})? [Cc]ount(?:y|ies)\\b");

  /** The dateline and the outlet's home say twice as much as a name in passing. */
  private static final double LOUD = 2;

  private Groups() {}

  /**
   * The mentions of one name.
   *
   * @param mentions in text order; empty: the outlet, which is in no text
   * @param candidates what it may mean
   * @param told whether a larger place named beside the name contains the candidate, by candidate
   * @param voice how much it says of the other names, 1 for a common one
   */
  record Group(List<Span> mentions, List<Candidate> candidates, List<Boolean> told, double voice) {

    /** Makes the group of an outlet's home. */
    static Group ofHome(Outlets.Home home) {
      List<Boolean> told = home.homes().stream().map(place -> false).toList();
      return new Group(List.of(), home.homes(), told, LOUD);
    }

    private Group heard(Optional<Span> dateline) {
      boolean loud =
          dateline.filter(line -> mentions.stream().anyMatch(line::overlaps)).isPresent();
      return loud ? new Group(mentions, candidates, told, LOUD) : this;
    }
  }

  /**
   * A mention before it is put to others.
   *
   * @param container the larger place beside it, if a candidate lies in it
   */
  private record Mention(
      Span span, String key, List<Candidate> candidates, Optional<Containers.Container> container) {

    String label() {
      return container.map(c -> Lookup.key(c.written())).orElse("");
    }
  }

  /** Returns the groups in order of the first mention. */
  static List<Group> of(Text text, List<Span> names, Optional<Span> dateline) {
    Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
    Map<String, List<Mention>> byKey = new LinkedHashMap<>();
    for (Span name : names) {
      String written = text.slice(name);
      String key = Lookup.key(written);
      List<Candidate> places = candidates.computeIfAbsent(key, k -> Lookup.of(written));
      Optional<Containers.Container> container =
          Containers.after(text.content(), name.end()).filter(c -> applies(c, places));
      byKey
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(new Mention(name, key, places, container));
    }
    List<Group> groups = new ArrayList<>();
    byKey.values().forEach(mentions -> groups.addAll(split(text, mentions)));
    return groups.stream().map(group -> group.heard(dateline)).toList();
  }

  private static boolean applies(Containers.Container container, List<Candidate> places) {
    return places.stream().anyMatch(place -> container.places().stream().anyMatch(place::isIn));
  }

  /** {@code Springfield, Ill.} and {@code Springfield, Mass.} part; a bare name joins the last. */
  private static List<Group> split(Text text, List<Mention> mentions) {
    Set<String> labels = new LinkedHashSet<>();
    mentions.stream().map(Mention::label).filter(l -> !l.isEmpty()).forEach(labels::add);
    Map<String, List<Mention>> byLabel = new LinkedHashMap<>();
    String last = labels.stream().findFirst().orElse("");
    for (Mention mention : mentions) {
      last = mention.label().isEmpty() ? last : mention.label();
      byLabel.computeIfAbsent(last, k -> new ArrayList<>()).add(mention);
    }
    return byLabel.values().stream().map(same -> group(text, same)).toList();
  }

  /** {@code Douglas and Wyandotte counties}. */
  private static boolean isCounty(String content, int end) {
    return COUNTIES.matcher(content).region(end, content.length()).lookingAt();
  }

  private static Group group(Text text, List<Mention> mentions) {
    boolean counties = mentions.stream().anyMatch(m -> isCounty(text.content(), m.span().end()));
    List<Candidate> candidates = mentions.get(0).candidates();
    List<Candidate> containers =
        mentions.stream()
            .flatMap(mention -> mention.container().stream())
            .flatMap(container -> container.places().stream())
            .toList();
    return new Group(
        mentions.stream().map(Mention::span).toList(),
        candidates,
        candidates.stream()
            .map(
                candidate ->
                    containers.stream().anyMatch(candidate::isIn)
                        || (counties && candidate.kind() == Kind.COUNTY))
            .toList(),
        1);
  }
}
