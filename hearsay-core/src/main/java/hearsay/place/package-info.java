/**
 * Place names and where they are: a gazetteer made from GeoNames, and located places in WGS84
 * degrees; doubt is kept as a value.
 */
@NullMarked
package hearsay.place;

import org.jspecify.annotations.NullMarked;
