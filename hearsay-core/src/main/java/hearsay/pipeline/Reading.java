package hearsay.pipeline;

import hearsay.attribution.Attribution;
import hearsay.claim.Claim;
import hearsay.event.Event;
import hearsay.extract.Article;
import hearsay.extract.Extraction;
import hearsay.mention.Actor;
import hearsay.place.Place;
import hearsay.report.Report;
import hearsay.time.TimeExpression;
import java.util.List;

/** What came of reading a report. */
public sealed interface Reading {

  /** Returns the report that was read. */
  Report report();

  /**
   * The report was read.
   *
   * @param article the article in it
   * @param findings what was found in the article
   */
  record Read(Report report, Article article, Findings findings) implements Reading {}

  /**
   * There is nothing to read in the report.
   *
   * @param reason the kind of fault
   * @param detail the fault in words
   */
  record Unreadable(Report report, Extraction.Reason reason, String detail) implements Reading {}

  /**
   * What was found in an article; all spans are in its text.
   *
   * @param times in text order
   * @param actors in order of first mention
   * @param places in order of first mention
   * @param attributions in text order of their cues
   * @param events in text order of their triggers
   * @param claims in text order of their evidence
   */
  record Findings(
      List<TimeExpression> times,
      List<Actor> actors,
      List<Place> places,
      List<Attribution> attributions,
      List<Event> events,
      List<Claim> claims) {
    /** Makes findings; the lists are copied. */
    public Findings {
      times = List.copyOf(times);
      actors = List.copyOf(actors);
      places = List.copyOf(places);
      attributions = List.copyOf(attributions);
      events = List.copyOf(events);
      claims = List.copyOf(claims);
    }
  }
}
