package hearsay.mention;

import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.mention.Traits.Nature;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds names of one spelling to one kind, and finds them where they were not marked. */
final class SameNames {
  private static final int LONGEST = 6;

  private final Syntax syntax;

  SameNames(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Changes the kinds of names to what most of their like have; adds the unmarked ones. */
  void level(List<Name> names, boolean[] taken) {
    Map<String, Map<Nature, Integer>> votes = new HashMap<>();
    for (Name name : names) {
      votes
          .computeIfAbsent(key(name.words()), unused -> new EnumMap<>(Nature.class))
          .merge(name.type(), 1, Integer::sum);
    }
    Map<String, Name> patterns = new HashMap<>();
    names.replaceAll(name -> levelled(name, votes));
    names.forEach(name -> patterns.putIfAbsent(key(name.words()), name));
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        again(i, taken, patterns).ifPresent(names::add);
      }
    }
  }

  private String key(WordRange words) {
    return Fold.key(syntax.text(words));
  }

  private Name levelled(Name name, Map<String, Map<Nature, Integer>> votes) {
    boolean open =
        name.known().isEmpty()
            && (name.type() == Nature.PERSON
                || name.type() == Nature.BODY
                || name.type() == Nature.PLACE);
    if (!open || !name.countries().isEmpty()) {
      return name;
    }
    Nature most =
        votes.getOrDefault(key(name.words()), Map.of()).entrySet().stream()
            .filter(vote -> vote.getKey() != Nature.STATE)
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(name.type());
    return name.type() == most
        ? name
        : new Name(name.words(), most, name.countries(), name.sectors(), "");
  }

  private Optional<Name> again(int first, boolean[] taken, Map<String, Name> patterns) {
    Word word = syntax.word(first);
    if (!word.upos().equals("PROPN")) {
      return Optional.empty();
    }
    int end = first;
    while (end < taken.length
        && end - first < LONGEST
        && !taken[end]
        && syntax.word(end).sentence() == word.sentence()) {
      end++;
    }
    for (; end > first; end--) {
      Name pattern = patterns.get(key(new WordRange(first, end)));
      boolean whole = !syntax.word(end - 1).upos().equals("PUNCT");
      if (pattern != null && whole && pattern.type() != Nature.STATE) {
        for (int i = first; i < end; i++) {
          taken[i] = true;
        }
        return Optional.of(pattern.withWords(new WordRange(first, end)));
      }
    }
    return Optional.empty();
  }
}
