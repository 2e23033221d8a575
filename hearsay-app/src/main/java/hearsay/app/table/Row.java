package hearsay.app.table;

import hearsay.app.facts.ClaimFacts;
import hearsay.app.facts.EventFacts;
import hearsay.app.facts.Speaker;
import hearsay.claim.Evidence;
import hearsay.event.Event;
import hearsay.mention.Actor;
import hearsay.pipeline.Reading;
import hearsay.place.Located;
import hearsay.place.Place;
import hearsay.text.Span;
import hearsay.time.TimeExpression;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One claim with the reading that it is in, as the cells of a table ask for it: what is not known
 * is an empty string.
 *
 * @param read the reading
 * @param name the source as its user named it
 * @param facts the claim
 */
record Row(Reading.Read read, String name, ClaimFacts facts) {

  String event(Function<Event, String> value) {
    return facts.event().map(EventFacts::event).map(value).orElse("");
  }

  String optionalEvent(Function<Event, Optional<String>> value) {
    return facts.event().map(EventFacts::event).flatMap(value).orElse("");
  }

  /** Returns a value of each of the event's sources, without repeats. */
  String sources(Function<Actor, List<String>> value) {
    return actors(facts.event().map(EventFacts::sources), value);
  }

  /** Returns a value of each of the event's targets, without repeats. */
  String targets(Function<Actor, List<String>> value) {
    return actors(facts.event().map(EventFacts::targets), value);
  }

  private static String actors(Optional<List<Actor>> actors, Function<Actor, List<String>> value) {
    return Rows.joined(
        actors.orElse(List.of()).stream().map(value).flatMap(List::stream).distinct().toList());
  }

  Optional<TimeExpression.Range> days() {
    return facts.event().flatMap(EventFacts::time).flatMap(TimeExpression::range);
  }

  Optional<Place> place() {
    return facts.event().flatMap(EventFacts::place);
  }

  /** Returns where the place is: the gazetteer's, for a relative one the worked-out point. */
  Optional<Point> point() {
    return place()
        .flatMap(
            place ->
                switch (place.located()) {
                  case Located.Resolved r ->
                      Optional.of(
                          new Point(
                              r.name(), r.latitude(), r.longitude(), r.geonames(), r.country()));
                  case Located.Relative r ->
                      Optional.of(
                          new Point(
                              place.name(),
                              r.latitude(),
                              r.longitude(),
                              Optional.empty(),
                              r.reference().country()));
                  case Located.Ambiguous ambiguous -> Optional.empty();
                  case Located.Unknown unknown -> Optional.empty();
                });
  }

  /**
   * A point on the map.
   *
   * @param name the gazetteer's name
   * @param latitude degrees north, WGS84
   * @param longitude degrees east
   * @param geonames GeoNames id; empty: none
   * @param country ISO 3166-1 alpha-3; empty: none
   */
  record Point(
      String name,
      double latitude,
      double longitude,
      Optional<Integer> geonames,
      Optional<String> country) {}

  static String degrees(double degrees) {
    return String.format(Locale.ROOT, "%.5f", degrees);
  }

  /** Returns the names of the voices from the nearest to the words outward. */
  String voice() {
    return Rows.joined(
        facts.voice().stream().map(Speaker::name).map(name -> name.orElse("unnamed")).toList());
  }

  String manner() {
    return facts.voice().isEmpty() ? "" : lower(facts.voice().getFirst().attribution().manner());
  }

  String quote() {
    return String.join(" … ", facts.claim().evidence().stream().map(Evidence::quote).toList());
  }

  /** Returns the smallest span that holds all evidence. */
  Span evidence() {
    return facts.claim().evidence().stream().map(Evidence::span).reduce(Span::union).orElseThrow();
  }

  String confidence() {
    return String.format(Locale.ROOT, "%.2f", facts.claim().confidence());
  }

  String published() {
    return read.article().facts().published().map(when -> when.iso()).orElse("");
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
