package hearsay.place;

import hearsay.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Codes of {@code countries.tsv}. */
final class Countries {
  /** Rows: alpha-2, alpha-3, GeoNames id, latitude, longitude, name, other names, adjectives. */
  static final List<List<String>> ROWS = WordList.rows(Countries.class, "countries.tsv");

  private static final Map<String, String> ALPHA3 =
      ROWS.stream().collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private Countries() {}

  /** Returns the ISO 3166-1 alpha-3 code of an alpha-2 code; empty for the empty string. */
  static Optional<String> alpha3(String alpha2) {
    return Optional.ofNullable(ALPHA3.get(alpha2));
  }

  /** Returns the alpha-2 code of a top-level domain ({@code uk} is GB); empty for others. */
  static Optional<String> ofDomain(String topLevel) {
    String code = topLevel.equals("UK") ? "GB" : topLevel;
    return ALPHA3.containsKey(code) ? Optional.of(code) : Optional.empty();
  }
}
