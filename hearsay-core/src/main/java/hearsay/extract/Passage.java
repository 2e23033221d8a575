package hearsay.extract;

import hearsay.text.Alignment.Run;
import hearsay.text.Span;
import java.util.List;

/**
 * A stretch of cleaned text, one paragraph long at most, that knows where its characters came from.
 *
 * @param text without white space at its ends, single blanks inside
 * @param runs from {@code text} to the decoded characters of the report; ascending in the text
 */
record Passage(String text, List<Run> runs) {
  static final Passage EMPTY = new Passage("", List.of());

  Passage {
    runs = List.copyOf(runs);
  }

  /** Returns a passage that has no original, as a headline that only a meta element holds. */
  static Passage unaligned(String text) {
    PassageBuilder builder = new PassageBuilder();
    builder.appendUnaligned(text);
    return builder.build();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  int length() {
    return text.length();
  }

  /** Returns the part of this passage in {@code span}, which must not begin or end in a blank. */
  Passage slice(Span span) {
    List<Run> kept =
        runs.stream()
            .filter(run -> run.view().overlaps(span))
            .map(run -> clipped(run, span))
            .toList();
    return new Passage(text.substring(span.start(), span.end()), kept);
  }

  private static Run clipped(Run run, Span span) {
    int from = Math.max(run.view().start(), span.start());
    int to = Math.min(run.view().end(), span.end());
    Span view = new Span(from - span.start(), to - span.start());
    if (run.view().length() != run.original().length()) {
      return new Run(view, run.original());
    }
    int shift = run.original().start() - run.view().start();
    return new Run(view, new Span(from + shift, to + shift));
  }
}
