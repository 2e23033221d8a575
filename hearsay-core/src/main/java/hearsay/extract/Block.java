package hearsay.extract;

/**
 * A paragraph as it stands on a page.
 *
 * @param kind what it is, as far as its element tells
 * @param passage its characters; not empty
 * @param tag the name of the element that it is in: {@code p}, {@code h2}, {@code li}, {@code tr}
 * @param linked how many of its characters are in links
 */
record Block(Part.Kind kind, Passage passage, String tag, int linked) {

  Block as(Part.Kind other) {
    return new Block(other, passage, tag, linked);
  }

  String text() {
    return passage.text();
  }

  double linkDensity() {
    return Math.min(1, (double) linked / passage.length());
  }

  boolean isHeading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }
}
