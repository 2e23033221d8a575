package hearsay.claim;

import hearsay.analysis.Analysis;
import hearsay.attribution.Attribution;
import hearsay.event.Event;
import hearsay.mention.Actor;
import java.util.List;

/** Joins events and attributions into claims. */
@FunctionalInterface
public interface ClaimMaker {

  /** Returns the claims of a text, in order of their evidence. */
  List<Claim> join(
      Analysis analysis, List<Actor> actors, List<Attribution> attributions, List<Event> events);

  /** Returns a maker of claims; it knows no language. */
  static ClaimMaker standard() {
    return new VoicedClaims();
  }
}
