package hearsay.text;

/**
 * A range of one text: {@code [start, end)}, counted in UTF-16 units from 0, as {@link
 * String#substring(int, int)} counts. May be empty; which text it is in, its holder knows.
 *
 * @param start first unit, inclusive
 * @param end one past the last unit
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Makes a span.
   *
   * @throws IllegalArgumentException unless {@code 0 <= start <= end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [%d, %d) is not a range".formatted(start, end));
    }
  }

  /** Returns the number of UTF-16 units in this span. */
  public int length() {
    return end - start;
  }

  /** Returns whether {@code other} lies in this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether the unit at {@code offset} is in this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Returns whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the smallest span that contains both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
