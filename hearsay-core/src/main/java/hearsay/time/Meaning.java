package hearsay.time;

/** What a phrase means, once it is known when it was written and what was spoken of before. */
@FunctionalInterface
interface Meaning {

  /** Returns the value in this frame. */
  TimexValue in(Frame frame);

  /** Returns a meaning that no frame changes. */
  static Meaning of(TimexValue value) {
    return frame -> value;
  }
}
