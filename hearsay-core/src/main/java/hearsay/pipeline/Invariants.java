package hearsay.pipeline;

import hearsay.attribution.Attribution;
import hearsay.claim.Claim;
import hearsay.claim.Evidence;
import hearsay.event.Event;
import hearsay.extract.Article;
import hearsay.extract.Part;
import hearsay.mention.Actor;
import hearsay.mention.Mention;
import hearsay.place.Place;
import hearsay.text.Span;
import hearsay.text.Text;
import hearsay.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What holds of every reading: spans lie in the text, parts cover it, quotes equal their slices,
 * every claim has evidence, no id dangles or comes twice. Run over every reading in every test.
 */
public final class Invariants {
  private final Text text;
  private final List<String> broken = new ArrayList<>();

  private Invariants(Text text) {
    this.text = text;
  }

  /** Returns what is broken in {@code reading}, one sentence each; empty: nothing. */
  public static List<String> broken(Reading reading) {
    return switch (reading) {
      case Reading.Unreadable unreadable ->
          unreadable.detail().isBlank()
              ? List.of("an unreadable report without detail")
              : List.of();
      case Reading.Read read -> {
        Invariants invariants = new Invariants(read.article().text());
        invariants.article(read.article());
        invariants.findings(read.findings());
        yield List.copyOf(invariants.broken);
      }
    };
  }

  /** Returns what is broken in {@code article}; empty: nothing. */
  public static List<String> broken(Article article) {
    Invariants invariants = new Invariants(article.text());
    invariants.article(article);
    return List.copyOf(invariants.broken);
  }

  /** Returns what is broken in the findings of {@code text}; empty: nothing. */
  public static List<String> broken(Text text, Reading.Findings findings) {
    Invariants invariants = new Invariants(text);
    invariants.findings(findings);
    return List.copyOf(invariants.broken);
  }

  private void require(boolean holds, String rule, Object got) {
    if (!holds) {
      broken.add(rule + ": " + got);
    }
  }

  private void span(Span span, String what) {
    require(span.end() <= text.length() && span.length() > 0, what + " is in the text", span);
  }

  private void article(Article article) {
    int last = 0;
    for (Part part : article.parts()) {
      span(part.span(), "a part");
      require(part.span().start() >= last, "parts are ascending and disjoint", part);
      boolean gap =
          part.span().start() >= last
              && part.span().end() <= text.length()
              && !text.content().substring(last, part.span().start()).isBlank();
      require(!gap, "between parts is white space alone", part);
      last = Math.max(last, part.span().end());
    }
    require(
        last <= text.length() && text.content().substring(last).isBlank(),
        "after the last part is white space alone",
        last);
    article.facts().dateline().ifPresent(dateline -> span(dateline.span(), "the dateline"));
  }

  private void findings(Reading.Findings findings) {
    Set<String> actors = ids("actor", findings.actors(), Actor::id);
    Set<String> places = ids("place", findings.places(), Place::id);
    Set<String> attributions = ids("attribution", findings.attributions(), Attribution::id);
    Set<String> events = ids("event", findings.events(), Event::id);
    ids("claim", findings.claims(), Claim::id);
    findings.times().forEach(this::time);
    findings.actors().forEach(this::actor);
    findings.places().forEach(place -> place.mentions().forEach(m -> span(m, "a place mention")));
    findings.attributions().forEach(a -> attribution(a, actors, attributions));
    findings.events().forEach(e -> event(e, findings, actors, places));
    findings.claims().forEach(claim -> claim(claim, events, attributions));
    Set<String> claimed = new HashSet<>();
    findings.claims().stream()
        .filter(Claim.EventClaim.class::isInstance)
        .map(claim -> ((Claim.EventClaim) claim).event())
        .forEach(claimed::add);
    require(claimed.containsAll(events), "every event is claimed", events.size() - claimed.size());
  }

  private <T> Set<String> ids(String what, List<T> items, Function<T, String> id) {
    Set<String> ids = new HashSet<>();
    items.forEach(item -> require(ids.add(id.apply(item)), what + " ids differ", id.apply(item)));
    return ids;
  }

  private void time(TimeExpression time) {
    span(time.span(), "a time expression");
    require(!time.value().isBlank(), "a time expression has a value", time);
    time.range().ifPresent(r -> require(!r.from().isAfter(r.to()), "a range has an order", r));
  }

  private void actor(Actor actor) {
    require(!actor.mentions().isEmpty(), "an actor is mentioned", actor.id());
    require(!actor.name().isBlank(), "an actor has a name", actor.id());
    for (Mention mention : actor.mentions()) {
      span(mention.span(), "a mention");
      require(mention.words().contains(mention.head()), "a mention has its head", mention);
    }
    actor.roles().forEach(role -> span(role.span(), "a role"));
  }

  private void attribution(Attribution a, Set<String> actors, Set<String> attributions) {
    require(!a.content().isEmpty(), "an attribution has a content", a.id());
    a.source().forEach(s -> span(s, "a source"));
    a.cue().forEach(s -> span(s, "a cue"));
    a.content().forEach(s -> span(s, "a content"));
    a.channel().forEach(s -> span(s, "a channel"));
    a.actor().ifPresent(id -> require(actors.contains(id), "a source's actor is there", id));
    a.parent()
        .ifPresent(
            id ->
                require(
                    attributions.contains(id) && !id.equals(a.id()),
                    "an attribution's parent is another one",
                    id));
  }

  private void event(
      Event event, Reading.Findings findings, Set<String> actors, Set<String> places) {
    span(event.trigger(), "a trigger");
    require(actors.containsAll(event.sources()), "an event's sources are there", event.id());
    require(actors.containsAll(event.targets()), "an event's targets are there", event.id());
    event.place().ifPresent(id -> require(places.contains(id), "an event's place is there", id));
    event
        .time()
        .ifPresent(i -> require(i < findings.times().size(), "an event's time is there", i));
    event.casualties().forEach(count -> span(count.span(), "a count"));
  }

  private void claim(Claim claim, Set<String> events, Set<String> attributions) {
    require(!claim.evidence().isEmpty(), "a claim has evidence", claim.id());
    require(attributions.containsAll(claim.voice()), "a claim's voice is there", claim.id());
    require(claim.confidence() >= 0 && claim.confidence() <= 1, "a confidence is 0 to 1", claim);
    for (Evidence evidence : claim.evidence()) {
      span(evidence.span(), "evidence");
      require(
          evidence.span().end() <= text.length()
              && text.slice(evidence.span()).equals(evidence.quote()),
          "a quote equals its slice",
          evidence);
    }
    switch (claim) {
      case Claim.EventClaim c ->
          require(events.contains(c.event()), "a claim's event is there", c.event());
      case Claim.Statement c -> require(!c.voice().isEmpty(), "a statement has a voice", c.id());
    }
  }
}
