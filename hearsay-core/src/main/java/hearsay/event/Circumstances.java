package hearsay.event;

import hearsay.analysis.Analysis;
import hearsay.analysis.Dependencies;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.place.Place;
import hearsay.text.Span;
import java.util.Optional;
import java.util.Set;

/** Finds where and when an event happened, among the places and times of its own clause. */
final class Circumstances {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "on",
          "outside",
          "inside",
          "around",
          "across",
          "off",
          "from",
          "to",
          "toward",
          "towards",
          "into",
          "within",
          "over",
          "throughout",
          "north",
          "south");

  private final Analysis analysis;
  private final Dependencies dependencies;
  private final EventFinder.Findings findings;

  Circumstances(Analysis analysis, Dependencies dependencies, EventFinder.Findings findings) {
    this.analysis = analysis;
    this.dependencies = dependencies;
    this.findings = findings;
  }

  /** Returns the id of the nearest place told with a preposition of place in the event's clause. */
  Optional<String> place(Trigger trigger) {
    Optional<String> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Place place : findings.places()) {
      for (Span mention : place.mentions()) {
        int distance = distance(trigger, mention);
        if (distance < least && isLocative(trigger, mention)) {
          least = distance;
          nearest = Optional.of(place.id());
        }
      }
    }
    return nearest;
  }

  /** Returns the number of the nearest time expression in the event's clause. */
  Optional<Integer> time(Trigger trigger) {
    Optional<Integer> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < findings.times().size(); i++) {
      int distance = distance(trigger, findings.times().get(i).span());
      if (distance < least && findings.times().get(i).range().isPresent()) {
        least = distance;
        nearest = Optional.of(i);
      }
    }
    return nearest;
  }

  /** Returns how many words apart they are; the greatest number if not of one clause. */
  private int distance(Trigger trigger, Span mention) {
    WordRange sentence = sentence(trigger);
    if (!analysis.span(sentence).contains(mention)) {
      return Integer.MAX_VALUE;
    }
    int word = wordAt(sentence, mention);
    int clause = dependencies.clauseHead(trigger.anchor());
    boolean own = word >= 0 && dependencies.clauseHead(word) == clause;
    return own ? Math.abs(word - trigger.anchor()) : Integer.MAX_VALUE;
  }

  private WordRange sentence(Trigger trigger) {
    return analysis.sentence(analysis.words().get(trigger.anchor()).sentence());
  }

  private int wordAt(WordRange sentence, Span mention) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (analysis.words().get(i).span().overlaps(mention)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether a preposition of place stands before a mention in the trigger's sentence. */
  private boolean isLocative(Trigger trigger, Span mention) {
    Word word = analysis.words().get(wordAt(sentence(trigger), mention));
    return dependencies.children(topOf(word, mention), Set.of("case")).stream()
        .anyMatch(preposition -> LOCATIVE.contains(preposition.lemma()));
  }

  private int topOf(Word word, Span mention) {
    Word top = word;
    while (!top.isRoot() && analysis.head(top).span().overlaps(mention)) {
      top = analysis.head(top);
    }
    return top.index();
  }
}
