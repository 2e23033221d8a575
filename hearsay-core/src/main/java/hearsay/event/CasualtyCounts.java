package hearsay.event;

import hearsay.analysis.Analysis;
import hearsay.analysis.Dependencies;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts the dead, wounded, held and missing that an event's clause tells of. */
final class CasualtyCounts {
  private static final Set<String> COUNTED = Set.of("obj", "nsubj", "conj");
  private static final int GREATEST = 100_000_000;

  private final Map<String, Event.Casualties.Outcome> outcomes =
      WordList.rows(CasualtyCounts.class, "outcomes.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(1),
                  row -> Event.Casualties.Outcome.valueOf(row.get(0).toUpperCase(Locale.ROOT))));
  private final Map<String, Integer> numbers =
      WordList.rows(CasualtyCounts.class, "numbers.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.get(0), row -> Integer.valueOf(row.get(1))));

  /** Returns the counts, in text order; only events by force or arrest have any. */
  List<Event.Casualties> of(Analysis analysis, Dependencies dependencies, Trigger trigger) {
    if (trigger.type() != PloverType.ASSAULT && trigger.type() != PloverType.COERCE) {
      return List.of();
    }
    List<Event.Casualties> found = new ArrayList<>();
    WordRange clause = dependencies.clause(trigger.anchor());
    for (int i = clause.first(); i < clause.end(); i++) {
      Word word = analysis.words().get(i);
      Event.Casualties.Outcome outcome = outcomes.get(word.lemma());
      if (outcome != null) {
        counted(analysis, dependencies, word)
            .ifPresent(
                count ->
                    found.add(new Event.Casualties(outcome, value(count.surface()), count.span())));
      }
    }
    return found;
  }

  private Optional<Word> counted(Analysis analysis, Dependencies dependencies, Word outcome) {
    List<Word> nouns = new ArrayList<>(dependencies.children(outcome.index(), COUNTED));
    nouns.add(outcome);
    for (Word noun : nouns) {
      WordRange phrase = dependencies.subtree(noun.index());
      for (int i = phrase.first(); i < phrase.end(); i++) {
        Word word = analysis.words().get(i);
        boolean onNoun = word.head() == noun.index() || word.index() == noun.index();
        if (onNoun && value(word.surface()) > 0) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns what a number word or figure is at least; 0 for any other word. */
  private int value(String word) {
    String digits = word.replace(",", "");
    if (!digits.isEmpty()
        && digits.length() < 9
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Math.min(GREATEST, Integer.parseInt(digits));
    }
    return numbers.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }
}
