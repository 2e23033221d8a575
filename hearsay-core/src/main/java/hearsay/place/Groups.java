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

/** Puts the mentions of one name together: within a text a name has one meaning. */
final class Groups {
  private Groups() {}

  /**
   * The mentions of one name.
   *
   * @param mentions in text order; empty: the outlet, which is in no text
   * @param candidates what it may mean
   * @param told whether a larger place named beside the name contains the candidate, by candidate
   */
  record Group(List<Span> mentions, List<Candidate> candidates, List<Boolean> told) {}

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
  static List<Group> of(Text text, List<Span> names) {
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
    byKey.values().forEach(mentions -> groups.addAll(split(mentions)));
    return groups;
  }

  private static boolean applies(Containers.Container container, List<Candidate> places) {
    return places.stream().anyMatch(place -> container.places().stream().anyMatch(place::isIn));
  }

  /** {@code Springfield, Ill.} and {@code Springfield, Mass.} part; a bare name joins the last. */
  private static List<Group> split(List<Mention> mentions) {
    Set<String> labels = new LinkedHashSet<>();
    mentions.stream().map(Mention::label).filter(l -> !l.isEmpty()).forEach(labels::add);
    Map<String, List<Mention>> byLabel = new LinkedHashMap<>();
    String last = labels.stream().findFirst().orElse("");
    for (Mention mention : mentions) {
      last = mention.label().isEmpty() ? last : mention.label();
      byLabel.computeIfAbsent(last, k -> new ArrayList<>()).add(mention);
    }
    return byLabel.values().stream().map(Groups::group).toList();
  }

  private static Group group(List<Mention> mentions) {
    List<Candidate> candidates = mentions.get(0).candidates();
    List<Candidate> containers =
        mentions.stream()
            .flatMap(mention -> mention.container().stream())
            .flatMap(container -> container.places().stream())
            .toList();
    return new Group(
        mentions.stream().map(Mention::span).toList(),
        candidates,
        candidates.stream().map(c -> containers.stream().anyMatch(c::isIn)).toList());
  }
}
