package hearsay.time;

import hearsay.time.Calendar.Pick;
import java.util.Optional;
import java.util.Set;

/**
 * A word that picks one of several equal times: {@code last}, {@code this coming}.
 *
 * @param end index after it
 * @param pick what it picks
 */
record Picks(int end, Pick pick) {
  private static final Set<String> LAST = Set.of("last", "past", "previous", "preceding", "prior");
  private static final Set<String> NEXT = Set.of("next", "following", "coming", "upcoming");

  /** Returns the picking word at {@code at}, with an article before it. */
  static Optional<Picks> at(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    if (words.isOneOf(start, LAST)) {
      return Optional.of(new Picks(start + 1, Pick.LAST));
    }
    if (words.isOneOf(start, NEXT)) {
      return Optional.of(new Picks(start + 1, Pick.NEXT));
    }
    if (words.is(start, "this")) {
      return Optional.of(
          words.is(start + 1, "past")
              ? new Picks(start + 2, Pick.LAST)
              : words.is(start + 1, "coming")
                  ? new Picks(start + 2, Pick.NEXT)
                  : new Picks(start + 1, Pick.THIS));
    }
    return words.is(start, "current")
        ? Optional.of(new Picks(start + 1, Pick.THIS))
        : Optional.empty();
  }

  /** Returns how many units after the present one it picks. */
  int shift() {
    return switch (pick) {
      case LAST -> -1;
      case NEXT -> 1;
      case THIS, NEAREST -> 0;
    };
  }
}
