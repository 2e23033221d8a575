package hearsay.event;

import hearsay.analysis.Analysis;
import hearsay.attribution.Attribution;
import hearsay.mention.Actor;
import hearsay.place.Place;
import hearsay.time.TimeExpression;
import java.util.List;

/** Finds the PLOVER events that a text tells of. */
@FunctionalInterface
public interface EventFinder {

  /**
   * What the earlier steps found in the same text.
   *
   * @param times time expressions, in text order
   * @param actors actors
   * @param places places
   * @param attributions attributions
   */
  record Findings(
      List<TimeExpression> times,
      List<Actor> actors,
      List<Place> places,
      List<Attribution> attributions) {}

  /** Returns the events of a text, in order of their triggers. */
  List<Event> find(Analysis analysis, Findings findings);

  /** Returns a finder for English. */
  static EventFinder english() {
    return new EnglishEvents();
  }
}
