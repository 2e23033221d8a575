package hearsay.app.show;

import hearsay.event.Stance;
import java.util.ArrayList;
import java.util.List;

/** Says in words what a stance is. */
final class Stances {
  private Stances() {}

  /** Returns what differs from "it is told as a fact that it happened"; empty: nothing does. */
  static List<String> words(Stance stance) {
    List<String> words = new ArrayList<>();
    boolean not = stance.polarity() == Stance.Polarity.NEGATIVE;
    switch (stance.kind()) {
      case ASSERTED -> {
        if (not) {
          words.add("not so");
        }
        if (stance.time() == Stance.Time.FUTURE) {
          words.add("to come");
        }
      }
      case DENIED -> words.add("not so");
      case EXPECTED -> words.add(not ? "not expected" : "expected");
      case CONDITIONAL -> words.add(not ? "would not" : "would or could");
      case ATTEMPTED -> words.add(not ? "not attempted" : "attempted");
      case FAILED -> words.add("failed");
      case ASKED -> words.add(not ? "asked not to" : "asked for");
    }
    if (!isUsual(stance)) {
      switch (stance.certainty()) {
        case PROBABLE -> words.add("probable");
        case POSSIBLE -> words.add("possible");
        case CERTAIN, UNKNOWN -> {}
      }
    }
    return words;
  }

  /** Returns whether the certainty is the one that the kind has anyway. */
  private static boolean isUsual(Stance stance) {
    return switch (stance.kind()) {
      case EXPECTED -> stance.certainty() == Stance.Certainty.PROBABLE;
      case CONDITIONAL -> stance.certainty() == Stance.Certainty.POSSIBLE;
      case ASSERTED, DENIED, ATTEMPTED, FAILED, ASKED -> false;
    };
  }

  /** Returns how a stance is coloured. */
  static Style style(Stance stance) {
    boolean not =
        stance.polarity() == Stance.Polarity.NEGATIVE
            || stance.kind() == Stance.Kind.DENIED
            || stance.kind() == Stance.Kind.FAILED;
    return not ? Style.DENIED : Style.OPEN;
  }
}
