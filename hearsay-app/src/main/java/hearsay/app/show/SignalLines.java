package hearsay.app.show;

import hearsay.analysis.Analysis;
import hearsay.analysis.Signals;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the reading model says of one trigger, as probabilities. */
final class SignalLines {
  private static final int TOP = 4;
  private static final double LEAST = 0.02;

  private final Analysis analysis;
  private final Signals signals;
  private final int trigger;

  private record Scored(String label, double probability) {}

  SignalLines(Analysis analysis, int trigger) {
    this.analysis = analysis;
    this.signals = analysis.signals();
    this.trigger = trigger;
  }

  /** Returns the lines by their labels. */
  Map<String, Phrase> all() {
    Map<String, Phrase> lines = new LinkedHashMap<>();
    Phrase event = top(scored(signals.triggerLabels(), signals.trigger(trigger)));
    event.add(
        Style.FAINT,
        "  (an event from %s on)".formatted(ClaimLines.percent(signals.triggerThreshold())));
    lines.put("event", event);
    lines.put("kind", top(scored(signals.kindLabels(), signals.kind(trigger))));
    lines.put("tense", top(scored(signals.tenseLabels(), signals.tense(trigger))));
    double happened = signals.happened(trigger);
    lines.put(
        "happened",
        new Phrase().add(String.format(Locale.ROOT, "%+.1f on a scale from −3 to 3", happened)));
    lines.put("who", role(Signals.Role.WHO));
    lines.put("to whom", role(Signals.Role.WHOM));
    lines.put("who tells", role(Signals.Role.VOICE));
    return lines;
  }

  private Phrase role(Signals.Role role) {
    List<Scored> scored = new ArrayList<>();
    WordRange sentence = analysis.sentence(analysis.words().get(trigger).sentence());
    for (Word word : analysis.words().subList(sentence.first(), sentence.end())) {
      double probability = sigmoid(signals.role(role, trigger, word.index()));
      scored.add(new Scored(word.surface(), probability));
    }
    double nobody = sigmoid(signals.absent(role, trigger));
    return top(scored).add(Style.FAINT, "  (nobody " + ClaimLines.percent(nobody) + ")");
  }

  private static double sigmoid(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  private static List<Scored> scored(List<String> labels, double[] probabilities) {
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < probabilities.length; i++) {
      scored.add(new Scored(labels.get(i), probabilities[i]));
    }
    return scored;
  }

  /** Returns the likeliest of them; the first always. */
  private static Phrase top(List<Scored> scored) {
    Phrase phrase = new Phrase();
    scored.stream()
        .sorted(Comparator.comparingDouble(Scored::probability).reversed())
        .limit(TOP)
        .filter(s -> phrase.isEmpty() || s.probability() >= LEAST)
        .forEach(
            s ->
                phrase
                    .separate(" · ")
                    .foreign(Style.PLAIN, s.label())
                    .add(" " + ClaimLines.percent(s.probability())));
    return phrase;
  }
}
