package hearsay.event;

import hearsay.analysis.Analysis;
import hearsay.analysis.Dependencies;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds PLOVER modes and contexts by the lemmas around a trigger. */
final class Modes {
  private record Row(String type, String label, Set<String> lemmas) {}

  private final List<Row> modes =
      WordList.rows(Modes.class, "modes.tsv").stream()
          .map(row -> new Row(row.get(0), row.get(1), Set.of(row.get(2).split(","))))
          .toList();
  private final List<Row> contexts =
      WordList.rows(Modes.class, "contexts.tsv").stream()
          .map(row -> new Row("", row.get(0), Set.of(row.get(1).split(","))))
          .toList();

  /** Returns the mode of the first line that fits the trigger itself, else what hangs on it. */
  Optional<String> mode(Analysis analysis, Dependencies dependencies, Trigger trigger) {
    Set<String> own = lemmas(analysis, trigger.words());
    return mode(trigger, own).or(() -> mode(trigger, around(analysis, dependencies, trigger)));
  }

  private Optional<String> mode(Trigger trigger, Set<String> lemmas) {
    return modes.stream()
        .filter(row -> row.type().equals(trigger.type().name()))
        .filter(row -> row.lemmas().stream().anyMatch(lemmas::contains))
        .map(Row::label)
        .findFirst();
  }

  /** Returns the contexts that the words of the trigger's sentence show. */
  List<String> contexts(Analysis analysis, Trigger trigger) {
    int sentence = analysis.words().get(trigger.anchor()).sentence();
    Set<String> lemmas = lemmas(analysis, analysis.sentence(sentence));
    return contexts.stream()
        .filter(row -> row.lemmas().stream().anyMatch(lemmas::contains))
        .map(Row::label)
        .toList();
  }

  private static Set<String> around(Analysis analysis, Dependencies dependencies, Trigger trigger) {
    Set<String> lemmas = new HashSet<>();
    for (int i = trigger.words().first(); i < trigger.words().end(); i++) {
      Word word = analysis.words().get(i);
      lemmas.add(analysis.head(word).lemma().toLowerCase(Locale.ROOT));
      for (int child : dependencies.children(i)) {
        lemmas.addAll(lemmas(analysis, dependencies.subtree(child)));
      }
    }
    return lemmas;
  }

  private static Set<String> lemmas(Analysis analysis, WordRange words) {
    Set<String> lemmas = new HashSet<>();
    for (int i = words.first(); i < words.end(); i++) {
      lemmas.add(analysis.words().get(i).lemma().toLowerCase(Locale.ROOT));
    }
    return lemmas;
  }
}
