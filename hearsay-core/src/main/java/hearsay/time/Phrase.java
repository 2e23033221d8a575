package hearsay.time;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A time expression found in a sentence.
 *
 * @param end index after its last word
 * @param meaning what it means
 */
record Phrase(int end, Meaning meaning) {

  /** Returns the longest; of equals the first. */
  static Optional<Phrase> longest(Stream<Optional<Phrase>> phrases) {
    return phrases
        .flatMap(Optional::stream)
        .reduce((first, second) -> LONGER.compare(second, first) > 0 ? second : first);
  }

  private static final Comparator<Phrase> LONGER = Comparator.comparingInt(Phrase::end);
}
