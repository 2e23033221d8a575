package hearsay.claim;

import hearsay.analysis.Analysis;
import hearsay.analysis.Dependencies;
import hearsay.attribution.Attribution;
import hearsay.event.Event;
import hearsay.mention.Actor;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each event the voice in whose content it stands, as far as the model hears one, and keeps
 * as a statement what is said without an event.
 */
final class VoicedClaims implements ClaimMaker {
  private record Placed(Span at, Claim claim) {}

  @Override
  public List<Claim> join(
      Analysis analysis, List<Actor> actors, List<Attribution> attributions, List<Event> events) {
    Dependencies dependencies = Dependencies.of(analysis);
    String textId = analysis.text().id();
    Map<String, Attribution> byId = new HashMap<>();
    attributions.forEach(attribution -> byId.put(attribution.id(), attribution));
    Voices voices = new Voices(analysis, attributions);
    List<Placed> placed = new ArrayList<>();
    Set<String> spoken = new LinkedHashSet<>();
    for (Event event : events) {
      List<String> voice = chain(byId, voices.of(event));
      spoken.addAll(voice);
      Span clause = analysis.span(dependencies.clause(event.triggerWords().first()));
      Evidence evidence = Evidence.of(analysis.text(), textId, clause.union(event.trigger()));
      double confidence = event.score() * score(byId, voice);
      placed.add(
          new Placed(
              event.trigger(),
              new Claim.EventClaim("", event.id(), voice, List.of(evidence), confidence)));
    }
    for (Attribution attribution : attributions) {
      boolean silent =
          events.stream()
              .noneMatch(
                  e -> attribution.content().stream().anyMatch(c -> c.overlaps(e.trigger())));
      if (silent && !spoken.contains(attribution.id())) {
        placed.add(statement(analysis, textId, byId, attribution));
      }
    }
    placed.sort(Comparator.comparing(Placed::at));
    return numbered(placed);
  }

  private static double score(Map<String, Attribution> byId, List<String> voice) {
    return voice.stream()
        .limit(1)
        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
        .mapToDouble(Attribution::score)
        .findFirst()
        .orElse(1);
  }

  private static Placed statement(
      Analysis analysis, String textId, Map<String, Attribution> byId, Attribution attribution) {
    List<Evidence> evidence =
        attribution.content().stream()
            .map(span -> Evidence.of(analysis.text(), textId, span))
            .toList();
    return new Placed(
        attribution.content().getFirst(),
        new Claim.Statement(
            "", chain(byId, Optional.of(attribution.id())), evidence, attribution.score()));
  }

  /** Returns the attribution and those around it, outward. */
  private static List<String> chain(Map<String, Attribution> byId, Optional<String> nearest) {
    Set<String> chain = new LinkedHashSet<>();
    Optional<String> next = nearest;
    while (next.isPresent() && chain.add(next.get())) {
      next = Optional.ofNullable(byId.get(next.get())).flatMap(Attribution::parent);
    }
    return List.copyOf(chain);
  }

  private static List<Claim> numbered(List<Placed> placed) {
    List<Claim> claims = new ArrayList<>();
    for (Placed next : placed) {
      String id = "c" + (claims.size() + 1);
      claims.add(
          switch (next.claim()) {
            case Claim.EventClaim c ->
                new Claim.EventClaim(id, c.event(), c.voice(), c.evidence(), c.confidence());
            case Claim.Statement c ->
                new Claim.Statement(id, c.voice(), c.evidence(), c.confidence());
          });
    }
    return claims;
  }
}
