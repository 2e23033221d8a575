package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.mention.Actor;
import java.util.List;

/** Finds who is cited for what. */
@FunctionalInterface
public interface AttributionFinder {

  /** Returns the attributions of a text, in order of their cues. */
  List<Attribution> find(Analysis analysis, List<Actor> actors);

  /** Returns a finder for English. */
  static AttributionFinder english() {
    return new EnglishAttributions();
  }
}
