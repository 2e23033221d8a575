package hearsay.event;

import hearsay.text.Span;
import java.util.Optional;

/**
 * Whether an event happened, as its voice tells it.
 *
 * @param polarity whether it is said to be so or not to be so
 * @param certainty how sure the voice is
 * @param time when it lies, seen from publication
 * @param kind what is said of it
 * @param cue the words that say so ({@code likely}, {@code denied}, {@code is expected to}); empty:
 *     the plain sentence
 */
public record Stance(
    Polarity polarity, Certainty certainty, Time time, Kind kind, Optional<Span> cue) {

  /** Said to be so, or not to be so. */
  public enum Polarity {
    /** It is so. */
    POSITIVE,
    /** It is not so. */
    NEGATIVE
  }

  /** How sure, in the four steps of FactBank and MEANTIME. */
  public enum Certainty {
    /** Told as a fact. */
    CERTAIN,
    /** Told as likely. */
    PROBABLE,
    /** Told as possible. */
    POSSIBLE,
    /** Not told. */
    UNKNOWN
  }

  /** When, seen from publication. */
  public enum Time {
    /** Before. */
    PAST,
    /** Going on. */
    PRESENT,
    /** To come. */
    FUTURE,
    /** Not told. */
    UNSPECIFIED
  }

  /** What is said of the event. */
  public enum Kind {
    /** It happens or happened. */
    ASSERTED,
    /** It did not happen, or is refused as untrue. */
    DENIED,
    /** It is planned, announced, foreseen. */
    EXPECTED,
    /** It would, could or may happen. */
    CONDITIONAL,
    /** It was tried; how that ended is open. */
    ATTEMPTED,
    /** It was tried in vain. */
    FAILED,
    /** It was asked for. */
    ASKED
  }
}
