package hearsay.place;

/**
 * How likely a name means a place when nothing else is known. The unit is a factor of ten in
 * people: news names large places more often, and countries and states more than towns.
 */
final class Priors {
  static final double COUNTRY = 9;
  static final double REGION = 7.5;
  static final double LANDMARK = 6.8;
  static final double COUNTY_BY_HAND = 5.5;
  private static final double OTHER_NAME = -1.5;

  private Priors() {}

  /** Returns the prior of an entry of the gazetteer. */
  static double of(Kind kind, long population, boolean otherName) {
    double people = Math.log10(population + 100.0);
    double prior =
        switch (kind) {
          case CAPITAL -> people + 1;
          case SEAT -> people + 0.3;
          case SECTION -> people - 0.5;
          case DIVISION -> people - 0.3;
          case COUNTY -> people - 0.5;
          case STATE -> people + 1.2;
          case TOWN, COUNTRY, REGION, WATER, LANDMARK -> people;
        };
    return otherName ? prior + OTHER_NAME : prior;
  }
}
