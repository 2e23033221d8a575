package hearsay.analysis;

/**
 * A run of words of one text.
 *
 * @param first number of the first word
 * @param end one past the number of the last word
 */
public record WordRange(int first, int end) {
  /**
   * Makes a range.
   *
   * @throws IllegalArgumentException unless {@code 0 <= first < end}
   */
  public WordRange {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("words [%d, %d) are not a range".formatted(first, end));
    }
  }

  /** Returns whether the word of that number is in this range. */
  public boolean contains(int word) {
    return first <= word && word < end;
  }

  /** Returns whether {@code other} lies in this range; a range contains itself. */
  public boolean contains(WordRange other) {
    return first <= other.first && other.end <= end;
  }

  /** Returns whether the two share a word. */
  public boolean overlaps(WordRange other) {
    return first < other.end && other.first < end;
  }
}
