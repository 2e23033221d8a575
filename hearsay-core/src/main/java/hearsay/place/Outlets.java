package hearsay.place;

import hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an outlet is at home: its own paper's region goes without saying there. */
final class Outlets {
  private static final Set<String> SECOND_LEVEL = Set.of("co", "com", "org", "net", "gov", "ac");
  private static final Set<String> ENGLISH = Set.of("US", "GB", "CA", "AU", "NZ", "IE");
  private static final int SHORTEST_NAME = 5;
  private static final double SMALL_TOWN = 2.5;
  private static final double TOWN = 3.9;

  private static final Map<String, List<String>> KNOWN =
      WordList.rows(Outlets.class, "outlets.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row));

  private static final Set<String> PAPERS = Lookup.words("paper");

  private Outlets() {}

  /**
   * What an outlet's address and name tell.
   *
   * @param country alpha-2 code of its country; the empty string: not known
   * @param homes the places that may be its town; empty: not known
   * @param certain whether the town is known, and not only read from the address
   */
  record Home(String country, List<Candidate> homes, boolean certain) {

    /** Returns how much more likely a name means {@code place} since the outlet may be there. */
    double bonus(Candidate place) {
      if (!homes.contains(place)) {
        return certain ? nearness(place) : 0;
      }
      if (certain) {
        return 4;
      }
      if (!country.isEmpty()) {
        return 2.5;
      }
      return place.country().equals("US") ? 3 : ENGLISH.contains(place.country()) ? 1.5 : 0;
    }

    private double nearness(Candidate place) {
      Candidate town = homes.get(0);
      if (place.kind().contains()) {
        return 0;
      }
      double sameDivision = place.division().equals(town.division()) ? 0.7 : 0;
      return sameDivision + Math.exp(-place.point().kilometresTo(town.point()) / 100);
    }
  }

  /** Returns where the outlet of a report is at home. */
  static Home of(PlaceFinder.Context context) {
    List<String> labels = new ArrayList<>(List.of(host(context).split("\\.", -1)));
    labels.removeIf(String::isEmpty);
    if (labels.size() < 2) {
      return new Home("", inName(context.outlet().orElse("")), false);
    }
    Optional<List<String>> known = known(labels);
    if (known.isPresent()) {
      List<Candidate> homes = home(known.get());
      return new Home(known.get().get(1).substring(0, 2), homes, !homes.isEmpty());
    }
    String country = country(labels.get(labels.size() - 1));
    List<Candidate> homes = inLabel(registered(labels));
    if (homes.isEmpty()) {
      homes = inName(context.outlet().filter(name -> name.indexOf(' ') > 0).orElse(""));
    }
    List<Candidate> domestic =
        homes.stream().filter(place -> place.country().equals(country)).toList();
    return new Home(country, domestic.isEmpty() ? homes : domestic, false);
  }

  private static String host(PlaceFinder.Context context) {
    return context
        .url()
        .flatMap(url -> Optional.ofNullable(url.getHost()))
        .or(() -> context.outlet().filter(name -> name.indexOf(' ') < 0))
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  /** Returns the row of the longest known end of the host; else that of the same first label. */
  private static Optional<List<String>> known(List<String> labels) {
    for (int from = 0; from < labels.size() - 1; from++) {
      List<String> row = KNOWN.get(String.join(".", labels.subList(from, labels.size())));
      if (row != null) {
        return Optional.of(row);
      }
    }
    String label = registered(labels);
    return label.length() < SHORTEST_NAME
        ? Optional.empty()
        : KNOWN.values().stream().filter(row -> row.get(0).startsWith(label + ".")).findFirst();
  }

  private static String country(String topLevel) {
    return Countries.ofDomain(topLevel.toUpperCase(Locale.ROOT)).orElse("");
  }

  private static List<Candidate> home(List<String> known) {
    return Lookup.exactly(Keys.fold(known.get(2))).stream()
        .filter(place -> place.kind().isTown())
        .filter(place -> (place.division() + ".").startsWith(known.get(1)))
        .limit(1)
        .toList();
  }

  private static String registered(List<String> labels) {
    int last = labels.size() - 2;
    boolean second = last > 0 && SECOND_LEVEL.contains(labels.get(last));
    return labels.get(second ? last - 1 : last);
  }

  /** {@code dallasnews}, {@code thefresnobee}: the longest name that the label begins with. */
  private static List<Candidate> inLabel(String label) {
    String plain = label.replace("-", "");
    String start = plain.startsWith("the") ? plain.substring(3) : plain;
    for (int end = Math.min(start.length(), 24); end >= SHORTEST_NAME; end--) {
      List<Candidate> found = spaced(start.substring(0, end), isPaper(start.substring(end)));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Returns the towns and states of a name from which the spaces were left out. */
  private static List<Candidate> spaced(String name, boolean paper) {
    List<Candidate> found = homes(Lookup.exactly(name), paper);
    for (int cut = 2; cut < name.length() - 2 && found.isEmpty(); cut++) {
      found = homes(Lookup.exactly(name.substring(0, cut) + " " + name.substring(cut)), paper);
    }
    return found;
  }

  private static List<Candidate> inName(String outlet) {
    List<String> words = List.of(Keys.fold(outlet).split(" ", -1));
    for (int length = Math.min(3, words.size()); length >= 1; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        String name = String.join(" ", words.subList(start, start + length));
        List<Candidate> found =
            name.length() < SHORTEST_NAME ? List.of() : homes(Lookup.exactly(name), false);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Returns whether the rest of a label is what papers are called: {@code dailynews}. */
  private static boolean isPaper(String rest) {
    return rest.isEmpty() || PAPERS.stream().anyMatch(rest::contains);
  }

  private static List<Candidate> homes(List<Candidate> places, boolean paper) {
    double least = paper ? SMALL_TOWN : TOWN;
    return places.stream()
        .filter(
            place ->
                (place.kind().isTown() && place.prior() > least)
                    || place.kind() == Kind.STATE
                    || place.kind() == Kind.COUNTRY)
        .toList();
  }
}
