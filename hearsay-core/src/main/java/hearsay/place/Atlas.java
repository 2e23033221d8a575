package hearsay.place;

import hearsay.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The places written down by hand: countries, states, regions, waters, landmarks; from {@code
 * countries.tsv}, {@code states.tsv} and {@code regions.tsv}.
 */
final class Atlas {
  private static final Pattern BAR = Pattern.compile("\\|");

  /** States of half a billion people would be told from their towns as these are. */
  private static final int PEOPLE_OF_A_STATE = 6_000_000;

  private static final Atlas STANDARD = new Atlas();

  /**
   * A name as it is written.
   *
   * @param written with its capitals and stops
   * @param certain whether a text that writes it means the place without a doubt
   */
  record Name(String written, boolean certain) {}

  private final Map<String, List<Candidate>> byKey = new HashMap<>();
  private final Map<String, List<Candidate>> byPostalCode = new HashMap<>();
  private final List<Name> names = new ArrayList<>();

  private Atlas() {
    Countries.ROWS.forEach(this::addCountry);
    WordList.rows(Atlas.class, "states.tsv").forEach(this::addState);
    WordList.rows(Atlas.class, "regions.tsv").forEach(this::addRegion);
  }

  static Atlas standard() {
    return STANDARD;
  }

  private void addCountry(List<String> row) {
    Candidate country =
        new Candidate(
            Optional.of(Integer.parseInt(row.get(2))),
            row.get(5),
            point(row, 3),
            row.get(0),
            "",
            Kind.COUNTRY,
            Priors.COUNTRY);
    add(country, row.get(5), row.get(6), row.get(7));
  }

  private void addState(List<String> row) {
    Candidate state =
        new Candidate(
            Optional.of(Integer.parseInt(row.get(2))),
            row.get(5),
            point(row, 3),
            row.get(0),
            row.get(0) + "." + row.get(1),
            Kind.STATE,
            Priors.of(Kind.STATE, PEOPLE_OF_A_STATE, false));
    add(state, row.get(5), row.get(6), row.get(7));
  }

  private void addRegion(List<String> row) {
    Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
    String division = row.get(2).isEmpty() ? "" : row.get(1) + "." + row.get(2);
    double prior =
        switch (kind) {
          case REGION, WATER -> Priors.REGION;
          case COUNTY -> Priors.COUNTY_BY_HAND;
          case TOWN -> Priors.REGION + 1;
          default -> Priors.LANDMARK;
        };
    Candidate region =
        new Candidate(
            row.get(3).isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(row.get(3))),
            row.get(6),
            point(row, 4),
            row.get(1),
            division,
            kind,
            prior);
    add(region, row.get(6), row.get(7), row.get(8));
  }

  private static Point point(List<String> row, int at) {
    return new Point(Double.parseDouble(row.get(at)), Double.parseDouble(row.get(at + 1)));
  }

  private void add(Candidate place, String name, String others, String adjectives) {
    boolean certain =
        place.kind() == Kind.COUNTRY
            || place.kind() == Kind.STATE
            || place.kind() == Kind.REGION
            || place.kind() == Kind.WATER;
    Stream.concat(
            Stream.of(name),
            Stream.concat(BAR.splitAsStream(others), BAR.splitAsStream(adjectives)))
        .filter(written -> !written.isEmpty())
        .forEach(
            written -> {
              if (written.startsWith(",")) {
                put(byPostalCode, written.substring(1), place);
              } else {
                put(byKey, Lookup.key(written), place);
                names.add(new Name(written, certain));
              }
            });
  }

  private static void put(Map<String, List<Candidate>> places, String key, Candidate place) {
    List<Candidate> list = places.computeIfAbsent(key, k -> new ArrayList<>());
    if (!list.contains(place)) {
      list.add(place);
    }
  }

  List<Candidate> find(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** Returns the states of a postal code, in capitals. */
  List<Candidate> ofPostalCode(String code) {
    return byPostalCode.getOrDefault(code, List.of());
  }

  /** Returns all names as they are written. */
  List<Name> names() {
    return List.copyOf(names);
  }
}
