/**
 * Place names and where they are. In come a text, the spans of place names in it and what is known
 * of its outlet; out come {@link hearsay.place.Place places} in WGS84 degrees, doubt kept as a
 * value: {@code Springfield, Ill.} is GeoNames 4250542, a lone {@code Springfield} may be {@link
 * hearsay.place.Located.Ambiguous}.
 *
 * <p>Towns and divisions come from GeoNames (CC BY 4.0), packed by {@code
 * tools/gazetteer/build.py}; countries, states, regions, waters, landmarks and outlets from the
 * files beside this class. All names of a text are decided together, each candidate by its people,
 * the larger place named beside it, the outlet's home, and the other names' countries and nearness.
 *
 * <p>Trap: a country or an ocean is one point here, GeoNames'; do not measure distances from it.
 */
@NullMarked
package hearsay.place;

import org.jspecify.annotations.NullMarked;
