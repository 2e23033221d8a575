package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.Dependencies;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sayings by syntax alone: a verb of saying with a subject and a clause. The model tags outermost
 * attributions only; these are the ones within them.
 */
final class SpokenClauses {
  private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis");
  private static final double SCORE = 0.6;

  private final Set<String> saying = WordList.words(SpokenClauses.class, "saying.txt");

  List<Draft> find(Analysis analysis, Dependencies dependencies) {
    List<Draft> found = new ArrayList<>();
    for (Word word : analysis.words()) {
      if (word.upos().equals("VERB") && saying.contains(word.lemma())) {
        draft(analysis, dependencies, word).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Draft> draft(Analysis analysis, Dependencies dependencies, Word verb) {
    List<Word> subjects = dependencies.children(verb.index(), Set.of("nsubj"));
    List<Word> clauses =
        dependencies.children(verb.index(), CLAUSES).stream()
            .filter(clause -> isContent(dependencies, verb, clause))
            .toList();
    if (subjects.isEmpty() || clauses.isEmpty()) {
      return Optional.empty();
    }
    WordRange content = dependencies.subtree(clauses.getFirst().index());
    if (content.contains(verb.index())) {
      return Optional.empty();
    }
    WordRange source = phrase(analysis, dependencies, subjects.getFirst());
    return source.overlaps(content)
        ? Optional.empty()
        : Optional.of(
            new Draft(List.of(source), List.of(cue(dependencies, verb)), List.of(content), SCORE));
  }

  private static boolean isContent(Dependencies dependencies, Word verb, Word clause) {
    return clause.coarseRelation().equals("ccomp")
        || (clause.index() < verb.index()
            && !dependencies.children(clause.index(), Set.of("nsubj")).isEmpty());
  }

  /** The subject without its relative clauses, up to the verb. */
  private static WordRange phrase(Analysis analysis, Dependencies dependencies, Word subject) {
    WordRange whole = dependencies.subtree(subject.index());
    int end = whole.end();
    while (end - 1 > subject.index() && analysis.words().get(end - 1).upos().equals("PUNCT")) {
      end--;
    }
    return new WordRange(whole.first(), end);
  }

  /** The verb with the auxiliaries and negations right before it. */
  private static WordRange cue(Dependencies dependencies, Word verb) {
    Set<Integer> own =
        Set.copyOf(
            dependencies.children(verb.index(), Set.of("aux", "advmod")).stream()
                .map(Word::index)
                .toList());
    int first = verb.index();
    while (own.contains(first - 1)) {
      first--;
    }
    return new WordRange(first, verb.index() + 1);
  }
}
