package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.Dependencies;
import hearsay.analysis.WordRange;
import hearsay.mention.Actor;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Joins the pieces that the model tags into attributions, adds the sayings within what is said, and
 * finds for each its actor, manner, channel and parent.
 */
final class EnglishAttributions implements AttributionFinder {
  private final SpokenClauses spokenClauses = new SpokenClauses();
  private final Channels channels = new Channels();

  @Override
  public List<Attribution> find(Analysis analysis, List<Actor> actors) {
    Dependencies dependencies = Dependencies.of(analysis);
    List<Draft> drafts = new ArrayList<>(LinkedPieces.of(analysis).drafts());
    for (Draft said : spokenClauses.find(analysis, dependencies)) {
      if (drafts.stream().noneMatch(draft -> draft.sharesCueWith(said))) {
        drafts.add(said);
      }
    }
    drafts.sort(Comparator.comparingInt(Draft::place));
    return finished(analysis, dependencies, drafts, actors);
  }

  private List<Attribution> finished(
      Analysis analysis, Dependencies dependencies, List<Draft> drafts, List<Actor> actors) {
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      List<WordRange> channel = channels.of(analysis, dependencies, draft);
      List<Span> content = spans(analysis, draft.content());
      attributions.add(
          new Attribution(
              "q" + (i + 1),
              spans(analysis, draft.source()),
              spans(analysis, draft.cue()),
              content,
              SourceActor.of(analysis, draft.source(), actors),
              Quotation.manner(analysis.text(), content),
              spans(analysis, channel),
              parent(drafts, i).map(k -> "q" + (k + 1)),
              draft.score()));
    }
    return attributions;
  }

  /**
   * Returns the number of the draft with the shortest content around the cue of draft {@code i}.
   */
  private static Optional<Integer> parent(List<Draft> drafts, int i) {
    int anchor = drafts.get(i).place();
    Optional<Integer> nearest = Optional.empty();
    int shortest = Integer.MAX_VALUE;
    for (int k = 0; k < drafts.size(); k++) {
      Draft outer = drafts.get(k);
      int size = outer.contentSize();
      if (k != i
          && outer.contentContains(anchor)
          && size > drafts.get(i).contentSize()
          && size < shortest) {
        nearest = Optional.of(k);
        shortest = size;
      }
    }
    return nearest;
  }

  private static List<Span> spans(Analysis analysis, List<WordRange> pieces) {
    return pieces.stream().map(analysis::span).toList();
  }
}
