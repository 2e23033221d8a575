package hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a view of a text lies on its original: runs in ascending order of the view. Within a run of
 * equal lengths, unit lies on unit; a run of unequal lengths maps as a whole. Units of the view in
 * no run have no original (they were put in by us).
 *
 * @param runs ascending and disjoint in the view
 */
public record Alignment(List<Run> runs) {

  /**
   * A stretch of the view and the stretch of the original that it was made from.
   *
   * @param view in the cleaned text
   * @param original in the text that it was made from
   */
  public record Run(Span view, Span original) {}

  /**
   * Makes an alignment.
   *
   * @throws IllegalArgumentException if the runs are not ascending and disjoint in the view
   */
  public Alignment {
    runs = List.copyOf(runs);
    int last = 0;
    for (Run run : runs) {
      if (run.view().start() < last) {
        throw new IllegalArgumentException(
            "run at %d begins before %d, where the last one ended"
                .formatted(run.view().start(), last));
      }
      last = run.view().end();
    }
  }

  /** Returns the smallest span of the original that {@code view} came from; empty if none did. */
  public Optional<Span> toOriginal(Span view) {
    List<Span> found = new ArrayList<>();
    for (Run run : runs) {
      if (run.view().overlaps(view)) {
        found.add(original(run, view));
      }
    }
    return found.stream().reduce(Span::union);
  }

  private static Span original(Run run, Span view) {
    if (run.view().length() != run.original().length()) {
      return run.original();
    }
    int from = Math.max(view.start(), run.view().start()) - run.view().start();
    int to = Math.min(view.end(), run.view().end()) - run.view().start();
    return new Span(run.original().start() + from, run.original().start() + to);
  }
}
