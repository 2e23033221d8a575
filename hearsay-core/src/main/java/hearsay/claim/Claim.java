package hearsay.claim;

import java.util.List;

/** Something that a report tells, in a voice. */
public sealed interface Claim {

  /** Returns {@code c1}, {@code c2}, … in order of the evidence. */
  String id();

  /**
   * Returns ids of attributions from the nearest to the words outward to the outermost; empty: the
   * outlet's own voice.
   */
  List<String> voice();

  /** Returns where it stands; at least one, in text order. */
  List<Evidence> evidence();

  /** Returns how sure the reading is, 0 to 1. */
  double confidence();

  /**
   * An event in a voice.
   *
   * @param event id of the event
   */
  record EventClaim(
      String id, String event, List<String> voice, List<Evidence> evidence, double confidence)
      implements Claim {
    /** Makes a claim; the lists are copied. */
    public EventClaim {
      voice = List.copyOf(voice);
      evidence = List.copyOf(evidence);
    }
  }

  /** What a voice says where no event was found in it. */
  record Statement(String id, List<String> voice, List<Evidence> evidence, double confidence)
      implements Claim {
    /** Makes a claim; the lists are copied. */
    public Statement {
      voice = List.copyOf(voice);
      evidence = List.copyOf(evidence);
    }
  }
}
