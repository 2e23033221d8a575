package hearsay.app.facts;

import hearsay.attribution.Attribution;
import hearsay.claim.Claim;
import hearsay.event.Event;
import hearsay.extract.Article;
import hearsay.extract.Part;
import hearsay.mention.Actor;
import hearsay.pipeline.Reading;
import hearsay.place.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A claim with what its ids name.
 *
 * @param claim the claim
 * @param event its event; empty: a statement
 * @param voice from the nearest to the words outward; empty: the outlet's own
 * @param part the kind of the article's part in which its evidence begins
 */
public record ClaimFacts(
    Claim claim, Optional<EventFacts> event, List<Speaker> voice, Part.Kind part) {
  /** Makes facts; the list is copied. */
  public ClaimFacts {
    voice = List.copyOf(voice);
  }

  /** Returns the facts of all claims of a reading, in their order. */
  public static List<ClaimFacts> of(Reading.Read read) {
    return new Index(read).all();
  }

  /** Returns where the claim's evidence begins, in the article's text. */
  public int start() {
    return claim.evidence().getFirst().span().start();
  }

  private record Index(
      Reading.Read read,
      Map<String, Actor> actors,
      Map<String, Place> places,
      Map<String, Attribution> attributions,
      Map<String, Event> events) {
    Index(Reading.Read read) {
      this(
          read,
          byId(read.findings().actors(), Actor::id),
          byId(read.findings().places(), Place::id),
          byId(read.findings().attributions(), Attribution::id),
          byId(read.findings().events(), Event::id));
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
      return items.stream().collect(Collectors.toMap(id, item -> item));
    }

    List<ClaimFacts> all() {
      return read.findings().claims().stream().map(this::facts).toList();
    }

    private ClaimFacts facts(Claim claim) {
      Optional<EventFacts> event =
          claim instanceof Claim.EventClaim told
              ? found(events, told.event()).map(this::event)
              : Optional.empty();
      List<Speaker> voice =
          all(attributions, claim.voice()).stream()
              .map(a -> Speaker.of(a, actors, read.article().text()))
              .toList();
      int start = claim.evidence().getFirst().span().start();
      return new ClaimFacts(claim, event, voice, part(read.article(), start));
    }

    private EventFacts event(Event event) {
      return new EventFacts(
          event,
          all(actors, event.sources()),
          all(actors, event.targets()),
          event.time().map(read.findings().times()::get),
          event.place().flatMap(id -> found(places, id)));
    }

    private static <T> Optional<T> found(Map<String, T> items, String id) {
      return Optional.ofNullable(items.get(id));
    }

    private static <T> List<T> all(Map<String, T> items, List<String> ids) {
      return ids.stream().map(items::get).flatMap(Stream::ofNullable).toList();
    }

    private static Part.Kind part(Article article, int start) {
      return article.parts().stream()
          .filter(part -> part.span().contains(start))
          .map(Part::kind)
          .findFirst()
          .orElse(Part.Kind.BODY);
    }
  }
}
