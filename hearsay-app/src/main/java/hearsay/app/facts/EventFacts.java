package hearsay.app.facts;

import hearsay.event.Event;
import hearsay.mention.Actor;
import hearsay.place.Place;
import hearsay.time.TimeExpression;
import java.util.List;
import java.util.Optional;

/**
 * An event with what its ids name.
 *
 * @param event the event
 * @param sources who does it; empty: nobody is named
 * @param targets to whom; empty: nobody is named
 * @param time when; empty: not told
 * @param place where; empty: not told
 */
public record EventFacts(
    Event event,
    List<Actor> sources,
    List<Actor> targets,
    Optional<TimeExpression> time,
    Optional<Place> place) {
  /** Makes facts; the lists are copied. */
  public EventFacts {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }
}
