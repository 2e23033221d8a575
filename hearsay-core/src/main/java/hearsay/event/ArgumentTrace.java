package hearsay.event;

import hearsay.analysis.Analysis;
import hearsay.analysis.Dependencies;
import hearsay.analysis.Signals;
import hearsay.analysis.WordRange;
import hearsay.mention.Actor;
import hearsay.mention.Mention;
import java.util.List;
import java.util.Map;

/**
 * Shows why the arguments of a trigger were chosen: every candidate with its features. What the
 * weights are fitted on, and what explanations print.
 */
public final class ArgumentTrace {
  private final Arguments arguments;

  /**
   * A candidate for a role.
   *
   * @param actor whose mention it is
   * @param mention the mention
   * @param features names and values
   * @param score their weighted sum
   */
  public record Candidate(
      Actor actor, Mention mention, Map<String, Double> features, double score) {}

  /** Makes a trace of one text. */
  public ArgumentTrace(Analysis analysis, EventFinder.Findings findings) {
    arguments =
        new Arguments(
            analysis, Dependencies.of(analysis), findings.actors(), findings.attributions());
  }

  /** Returns the candidates for a role of a trigger, the likeliest first. */
  public List<Candidate> candidates(WordRange trigger, PloverType type, Signals.Role role) {
    return arguments.scored(new Trigger(trigger, type, 1), role).stream()
        .map(
            s ->
                new Candidate(
                    s.candidate().actor(), s.candidate().mention(), s.features(), s.score()))
        .toList();
  }

  /** Returns the features of nobody having the role. */
  public Map<String, Double> nobody(WordRange trigger, PloverType type, Signals.Role role) {
    return arguments.nobody(new Trigger(trigger, type, 1), role);
  }
}
