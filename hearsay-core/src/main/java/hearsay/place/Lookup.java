package hearsay.place;

import hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From words of a text to the places that they may mean. */
final class Lookup {
  /** First column of {@code name-words.tsv}: words that stand before or after a name. */
  private static final Set<String> BEFORE = words("before");

  private static final Set<String> AFTER = words("after");
  private static final int MOST = 120;
  private static final int LONGEST = 90;
  private static final double POSTAL_CODE = 6;
  private static final double PART_OF_A_NAME = -1;

  private Lookup() {}

  /** Returns the words of a kind of {@code name-words.tsv}, as keys. */
  static Set<String> words(String kind) {
    return WordList.rows(Lookup.class, "name-words.tsv").stream()
        .filter(row -> row.get(0).equals(kind))
        .map(row -> Keys.fold(row.get(1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the key under which mentions of one name are put together. */
  static String key(String written) {
    String name = withoutPossessive(written.strip());
    String key = Keys.fold(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  private static String withoutPossessive(String name) {
    if (name.endsWith("'s") || name.endsWith("\u2019s")) {
      return name.substring(0, name.length() - 2);
    }
    return name;
  }

  /** Returns the places that a name may mean, most likely first; empty if none is known. */
  static List<Candidate> of(String written) {
    String key = key(written);
    List<Candidate> found = new ArrayList<>(exactly(key));
    for (Candidate state : Atlas.standard().ofPostalCode(withoutPossessive(written.strip()))) {
      found.add(withPrior(state, POSTAL_CODE));
    }
    if (found.isEmpty()) {
      found.addAll(byVariant(key));
    }
    if (found.isEmpty()) {
      found.addAll(byPart(key));
    }
    found.sort((a, b) -> Double.compare(b.prior(), a.prior()));
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }

  /** Returns the places of a key; what is written down by hand comes before the gazetteer's. */
  static List<Candidate> exactly(String key) {
    List<Candidate> found = new ArrayList<>(Atlas.standard().find(key));
    for (Candidate place : Gazetteer.standard().find(key)) {
      boolean known =
          found.stream()
              .anyMatch(
                  other ->
                      (place.geonames().isPresent() && place.geonames().equals(other.geonames()))
                          || isSameDivision(place, other));
      if (!known) {
        found.add(place);
      }
    }
    return found;
  }

  private static boolean isSameDivision(Candidate place, Candidate other) {
    boolean division = place.kind() == Kind.DIVISION || place.kind() == Kind.COUNTY;
    boolean byHand = other.kind() == Kind.REGION || other.kind() == Kind.COUNTY;
    return division && byHand && place.point().kilometresTo(other.point()) < 400;
  }

  private static Candidate withPrior(Candidate place, double prior) {
    return new Candidate(
        place.geonames(),
        place.name(),
        place.point(),
        place.country(),
        place.division(),
        place.kind(),
        prior);
  }

  /** {@code northern Syria}, {@code Aleppo province}, {@code City of Paris}: the name in it. */
  private static List<Candidate> byVariant(String key) {
    String name = key;
    while (name.indexOf(' ') > 0 && BEFORE.contains(name.substring(0, name.indexOf(' ')))) {
      name = name.substring(name.indexOf(' ') + 1);
      Optional<List<Candidate>> found = some(name);
      if (found.isPresent()) {
        return found.get();
      }
    }
    String shorter = name;
    while (shorter.indexOf(' ') > 0
        && AFTER.contains(shorter.substring(shorter.lastIndexOf(' ') + 1))) {
      shorter = shorter.substring(0, shorter.lastIndexOf(' '));
      Optional<List<Candidate>> found = some(shorter);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return name.endsWith("s") && name.length() > 5
        ? exactly(name.substring(0, name.length() - 1))
        : List.of();
  }

  private static Optional<List<Candidate>> some(String key) {
    return Optional.of(exactly(key)).filter(found -> !found.isEmpty());
  }

  /** {@code Sacramento Convention Center}: the longest known name in it, from the left. */
  private static List<Candidate> byPart(String key) {
    List<String> words = List.of(key.split(" ", -1));
    for (int length = Math.min(5, words.size() - 1); length >= 1; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        String part = String.join(" ", words.subList(start, start + length));
        boolean telling = part.length() >= 4 && !BEFORE.contains(part) && !AFTER.contains(part);
        List<Candidate> found = telling ? exactly(part) : List.of();
        if (!found.isEmpty()) {
          return found.stream()
              .map(place -> withPrior(place, place.prior() + PART_OF_A_NAME))
              .toList();
        }
      }
    }
    return List.of();
  }
}
