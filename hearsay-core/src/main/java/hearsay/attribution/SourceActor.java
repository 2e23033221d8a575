package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.mention.Actor;
import hearsay.mention.Mention;
import java.util.List;
import java.util.Optional;

/** Finds the actor that a source refers to. */
final class SourceActor {
  private SourceActor() {}

  /**
   * Returns the id of the actor one of whose mentions is headed by the head of the source phrase;
   * else of the one mentioned first in it.
   */
  static Optional<String> of(Analysis analysis, List<WordRange> source, List<Actor> actors) {
    if (source.isEmpty()) {
      return Optional.empty();
    }
    WordRange phrase = source.getFirst();
    int head = head(analysis, phrase);
    Optional<String> first = Optional.empty();
    int earliest = Integer.MAX_VALUE;
    for (Actor actor : actors) {
      for (Mention mention : actor.mentions()) {
        if (mention.head() == head || mention.words().equals(phrase)) {
          return Optional.of(actor.id());
        }
        if (phrase.contains(mention.words()) && mention.words().first() < earliest) {
          earliest = mention.words().first();
          first = Optional.of(actor.id());
        }
      }
    }
    return first;
  }

  private static int head(Analysis analysis, WordRange phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      Word word = analysis.words().get(i);
      if (word.isRoot() || !phrase.contains(word.head())) {
        return i;
      }
    }
    return phrase.first();
  }
}
