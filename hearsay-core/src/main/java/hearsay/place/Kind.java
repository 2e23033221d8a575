package hearsay.place;

import java.util.List;

/** What sort of place a candidate is. */
enum Kind {
  TOWN,
  CAPITAL,
  SEAT,
  SECTION,
  DIVISION,
  COUNTY,
  COUNTRY,
  STATE,
  REGION,
  WATER,
  LANDMARK;

  /** By the numbers that the gazetteer's file gives them. */
  static final List<Kind> IN_FILE = List.of(TOWN, CAPITAL, SEAT, SECTION, DIVISION, COUNTY);

  /** Returns whether places lie in it, as far as its codes tell. */
  boolean contains() {
    return this == COUNTRY || this == STATE || this == DIVISION;
  }

  boolean isTown() {
    return switch (this) {
      case TOWN, CAPITAL, SEAT, SECTION -> true;
      case DIVISION, COUNTY, COUNTRY, STATE, REGION, WATER, LANDMARK -> false;
    };
  }
}
