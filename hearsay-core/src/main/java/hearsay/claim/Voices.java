package hearsay.claim;

import hearsay.analysis.Analysis;
import hearsay.analysis.Signals;
import hearsay.analysis.Word;
import hearsay.attribution.Attribution;
import hearsay.event.Event;
import hearsay.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the attribution on whose word an event is told. */
final class Voices {
  /** Logit of "no voice" from which the model overrules an attribution around the event. */
  private static final double SURE_OF_NONE = 1.5;

  private final Analysis analysis;
  private final List<Attribution> attributions;
  private final Map<String, List<Integer>> sourceWords = new HashMap<>();

  Voices(Analysis analysis, List<Attribution> attributions) {
    this.analysis = analysis;
    this.attributions = attributions;
    attributions.forEach(a -> sourceWords.put(a.id(), sourceWords(a)));
  }

  /** Returns the id of the nearest voice; empty: the outlet's own. */
  Optional<String> of(Event event) {
    int trigger = event.triggerWords().first();
    double absent = analysis.signals().absent(Signals.Role.VOICE, trigger);
    List<Attribution> around =
        attributions.stream()
            .filter(a -> a.content().stream().anyMatch(c -> c.contains(event.trigger())))
            .filter(a -> !a.source().isEmpty() || !a.cue().isEmpty())
            .sorted(Comparator.comparingInt(Voices::size))
            .toList();
    if (!around.isEmpty()) {
      return absent > SURE_OF_NONE
          ? Optional.empty()
          : around.stream()
              .max(Comparator.comparingDouble(a -> heard(trigger, a) - 0.001 * size(a)))
              .map(Attribution::id);
    }
    return absent < 0
        ? attributions.stream()
            .filter(a -> heard(trigger, a) > 0)
            .max(Comparator.comparingDouble(a -> heard(trigger, a)))
            .map(Attribution::id)
        : Optional.empty();
  }

  private static int size(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  private List<Integer> sourceWords(Attribution attribution) {
    return attribution.source().stream()
        .flatMap(source -> analysis.words().stream().filter(w -> w.span().overlaps(source)))
        .map(Word::index)
        .toList();
  }

  /** The mean logit that the words of the source are the voice of the trigger. */
  private double heard(int trigger, Attribution attribution) {
    return sourceWords.getOrDefault(attribution.id(), List.of()).stream()
        .mapToDouble(word -> analysis.signals().role(Signals.Role.VOICE, trigger, word))
        .map(logit -> Math.max(-10, logit))
        .average()
        .orElse(-5);
  }
}
