package hearsay.place;

import java.util.List;
import java.util.Optional;

/** Where a named place is, with doubt as a value. Degrees are WGS84. */
public sealed interface Located {

  /**
   * A place of the gazetteer.
   *
   * @param geonames GeoNames id; empty: an entry of our own (waters, regions)
   * @param name the gazetteer's name
   * @param latitude degrees north
   * @param longitude degrees east
   * @param country ISO 3166-1 alpha-3; empty: in no country (waters) or in several
   */
  record Resolved(
      Optional<Integer> geonames,
      String name,
      double latitude,
      double longitude,
      Optional<String> country)
      implements Located {}

  /**
   * Several places could be meant and nothing decides well between them.
   *
   * @param candidates the likeliest first; at least two
   */
  record Ambiguous(List<Resolved> candidates) implements Located {
    /** Makes it; the list is copied. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * A place told from another: {@code 127 km south of Vladivostok}.
   *
   * @param reference the other place
   * @param kilometres how far from it
   * @param bearing degrees clockwise from north
   * @param latitude degrees north, worked out on a sphere
   * @param longitude degrees east
   */
  record Relative(
      Resolved reference, double kilometres, double bearing, double latitude, double longitude)
      implements Located {}

  /** The gazetteer has no such place. */
  record Unknown() implements Located {}
}
