package hearsay.place;

import java.util.Optional;

/**
 * A place that a name may mean.
 *
 * @param geonames GeoNames id, if known
 * @param name the gazetteer's name
 * @param point where it is
 * @param country ISO 3166-1 alpha-2; the empty string: in none or in several
 * @param division code of the first-order division ({@code US.TX}); the empty string: in none
 * @param kind what it is
 * @param prior how likely the name means this place when nothing else is known: about the logarithm
 *     (base 10) of the people who live there
 */
record Candidate(
    Optional<Integer> geonames,
    String name,
    Point point,
    String country,
    String division,
    Kind kind,
    double prior) {

  /** Returns whether this lies in {@code other}, a country or division. */
  boolean isIn(Candidate other) {
    return switch (other.kind()) {
      case COUNTRY -> kind != Kind.COUNTRY && country.equals(other.country);
      case STATE, DIVISION ->
          !kind.contains() && !division.isEmpty() && division.equals(other.division);
      case COUNTY -> kind.isTown() && point.kilometresTo(other.point) < 60;
      case REGION, WATER -> kind.isTown() && point.kilometresTo(other.point) < 250;
      case TOWN, CAPITAL, SEAT, SECTION, LANDMARK -> false;
    };
  }

  /** Returns the place as the wire form tells it. */
  Located.Resolved resolved() {
    return new Located.Resolved(
        geonames, name, point.latitude(), point.longitude(), Countries.alpha3(country));
  }
}
