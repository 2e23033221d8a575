package hearsay.mention;

import hearsay.analysis.Analysis;
import hearsay.text.Span;
import java.util.List;

/** Finds mentions, and the actors that they refer to. */
public interface ActorFinder {

  /** Returns the finder for English. */
  static ActorFinder english() {
    return new EnglishActorFinder();
  }

  /** Returns the actors of a text, in order of their first mentions; no two share a mention. */
  List<Actor> find(Analysis analysis);

  /**
   * Returns the actors of a text in which some mentions are given: each given span is a mention of
   * some actor, in place of what would have been found there.
   *
   * @param given spans of the text; each covers at least one word
   */
  List<Actor> find(Analysis analysis, List<Span> given);
}
