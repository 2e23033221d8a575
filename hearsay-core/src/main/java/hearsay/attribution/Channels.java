package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.Dependencies;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.text.WordList;
import java.util.List;
import java.util.Set;

/** Finds what a source spoke through: "in a statement", "quoted by state media". */
final class Channels {
  private static final Set<String> OBLIQUE = Set.of("obl");
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "via", "through", "by", "at", "during", "over", "from");

  private final Set<String> nouns = WordList.words(Channels.class, "channels.txt");

  /** Returns the channels named beside the cue, in text order. */
  List<WordRange> of(Analysis analysis, Dependencies dependencies, Draft draft) {
    return draft.cue().stream()
        .flatMap(cue -> beside(analysis, dependencies, cue).stream())
        .filter(channel -> draft.content().stream().noneMatch(channel::overlaps))
        .filter(channel -> draft.source().stream().noneMatch(channel::overlaps))
        .distinct()
        .toList();
  }

  private List<WordRange> beside(Analysis analysis, Dependencies dependencies, WordRange cue) {
    List<Word> words = analysis.words();
    return words.subList(cue.first(), cue.end()).stream()
        .flatMap(verb -> dependencies.children(verb.index(), OBLIQUE).stream())
        .filter(noun -> isChannel(dependencies, noun))
        .map(noun -> withoutPreposition(words, dependencies.subtree(noun.index())))
        .toList();
  }

  private boolean isChannel(Dependencies dependencies, Word noun) {
    return nouns.contains(noun.lemma().toLowerCase(java.util.Locale.ROOT))
        && dependencies.children(noun.index(), Set.of("case")).stream()
            .anyMatch(preposition -> PREPOSITIONS.contains(preposition.lemma()));
  }

  private static WordRange withoutPreposition(List<Word> words, WordRange phrase) {
    int first = phrase.first();
    while (first + 1 < phrase.end() && words.get(first).upos().equals("ADP")) {
      first++;
    }
    return new WordRange(first, phrase.end());
  }
}
