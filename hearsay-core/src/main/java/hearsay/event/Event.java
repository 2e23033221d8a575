package hearsay.event;

import hearsay.analysis.WordRange;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A PLOVER event that a text tells of.
 *
 * @param id {@code e1}, {@code e2}, … in order of the triggers
 * @param type PLOVER type
 * @param mode PLOVER mode ({@code visit}); empty: the type has none, or none fits
 * @param contexts PLOVER contexts ({@code diplomatic}); may be empty
 * @param trigger the words that tell it
 * @param triggerWords the same as words of the analysis
 * @param sources ids of the actors who do it; empty: nobody is named
 * @param targets ids of the actors to whom it is done; empty: nobody is named
 * @param place id of the place where it happened; empty: not told
 * @param time index of its time among the time expressions; empty: not told
 * @param casualties what the clause counts of dead, wounded, held
 * @param stance whether it happened
 * @param score how sure the type is, 0 to 1
 */
public record Event(
    String id,
    PloverType type,
    Optional<String> mode,
    List<String> contexts,
    Span trigger,
    WordRange triggerWords,
    List<String> sources,
    List<String> targets,
    Optional<String> place,
    Optional<Integer> time,
    List<Casualties> casualties,
    Stance stance,
    double score) {

  /**
   * A number of people.
   *
   * @param outcome what became of them
   * @param number how many, the lower bound where a range is told
   * @param span the words of the number
   */
  public record Casualties(Outcome outcome, int number, Span span) {
    /** What became of people. */
    public enum Outcome {
      /** Dead. */
      KILLED,
      /** Hurt. */
      WOUNDED,
      /** Arrested, captured, abducted. */
      HELD,
      /** Not found. */
      MISSING
    }
  }

  /** Makes an event; the lists are copied. */
  public Event {
    contexts = List.copyOf(contexts);
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    casualties = List.copyOf(casualties);
  }
}
