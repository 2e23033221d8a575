package hearsay.app.facts;

import hearsay.claim.Claim;
import hearsay.event.Event;
import hearsay.pipeline.Reading;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out what a reading is not sure enough of. */
public final class Confident {
  private Confident() {}

  /**
   * Returns the reading without the claims below a confidence, and without the events that only
   * those told; ids stay as they were.
   *
   * @param least the lowest confidence that stays, 0 to 1
   */
  public static Reading only(Reading reading, double least) {
    return switch (reading) {
      case Reading.Unreadable unreadable -> unreadable;
      case Reading.Read read -> least <= 0 ? read : only(read, least);
    };
  }

  private static Reading.Read only(Reading.Read read, double least) {
    Reading.Findings all = read.findings();
    List<Claim> claims = all.claims().stream().filter(c -> c.confidence() >= least).toList();
    Set<String> told =
        claims.stream()
            .filter(Claim.EventClaim.class::isInstance)
            .map(claim -> ((Claim.EventClaim) claim).event())
            .collect(Collectors.toSet());
    List<Event> events = all.events().stream().filter(event -> told.contains(event.id())).toList();
    return new Reading.Read(
        read.report(),
        read.article(),
        new Reading.Findings(
            all.times(), all.actors(), all.places(), all.attributions(), events, claims));
  }
}
