package hearsay.claim;

import hearsay.analysis.Analysis;
import hearsay.analysis.Signals;
import hearsay.analysis.Word;
import hearsay.attribution.Attribution;
import hearsay.event.Event;
import hearsay.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the attribution on whose word an event is told. */
final class Voices {
  /** Logit of "no voice" from which the model overrules an attribution around the event. */
  private static final double SURE_OF_NONE = 1.5;

  private final Analysis analysis;
  private final List<Attribution> attributions;

  Voices(Analysis analysis, List<Attribution> attributions) {
    this.analysis = analysis;
    this.attributions = attributions;
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

  /** The mean logit that the words of the source are the voice of the trigger. */
  private double heard(int trigger, Attribution attribution) {
    double sum = 0;
    int count = 0;
    for (Span source : attribution.source()) {
      for (Word word : analysis.words()) {
        if (word.span().overlaps(source)) {
          double logit = analysis.signals().role(Signals.Role.VOICE, trigger, word.index());
          sum += Math.max(-10, logit);
          count++;
        }
      }
    }
    return count == 0 ? -5 : sum / count;
  }
}
