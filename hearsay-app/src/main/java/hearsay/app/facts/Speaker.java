package hearsay.app.facts;

import hearsay.attribution.Attribution;
import hearsay.mention.Actor;
import hearsay.text.Span;
import hearsay.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One link of a chain of voices.
 *
 * @param attribution where the article cites this voice
 * @param name the actor's name, else the words that name the source; empty: nobody is named
 * @param channel through whom the outlet has it; empty: directly
 */
public record Speaker(Attribution attribution, Optional<String> name, Optional<String> channel) {

  static Speaker of(Attribution attribution, Map<String, Actor> actors, Text text) {
    Optional<String> actor =
        attribution.actor().flatMap(id -> Optional.ofNullable(actors.get(id))).map(Actor::name);
    return new Speaker(
        attribution,
        actor.or(() -> words(attribution.source(), text)),
        words(attribution.channel(), text));
  }

  private static Optional<String> words(List<Span> spans, Text text) {
    return spans.isEmpty()
        ? Optional.empty()
        : Optional.of(spans.stream().map(text::slice).collect(Collectors.joining(" … ")));
  }
}
