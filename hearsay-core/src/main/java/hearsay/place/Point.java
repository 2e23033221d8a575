package hearsay.place;

/**
 * A point of the earth, taken as a sphere of the mean radius (6,371.0088 km).
 *
 * @param latitude degrees north, WGS84
 * @param longitude degrees east
 */
record Point(double latitude, double longitude) {
  private static final double RADIUS = 6371.0088;

  /** Returns the great-circle distance (haversine). */
  double kilometresTo(Point other) {
    double from = Math.toRadians(latitude);
    double to = Math.toRadians(other.latitude);
    double north = Math.sin((to - from) / 2);
    double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double chord = north * north + Math.cos(from) * Math.cos(to) * east * east;
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
  }

  /** Returns the point so far away on the great circle that sets out at {@code bearing}. */
  Point at(double kilometres, double bearing) {
    double angle = kilometres / RADIUS;
    double course = Math.toRadians(bearing);
    double from = Math.toRadians(latitude);
    double to =
        Math.asin(
            Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(course));
    double turn =
        Math.atan2(
            Math.sin(course) * Math.sin(angle) * Math.cos(from),
            Math.cos(angle) - Math.sin(from) * Math.sin(to));
    double east = Math.toDegrees(turn) + longitude;
    return new Point(Math.toDegrees(to), (east + 540) % 360 - 180);
  }
}
