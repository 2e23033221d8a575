package hearsay.mention;

import hearsay.analysis.Word;
import hearsay.mention.Traits.Count;
import hearsay.mention.Traits.Nature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts spellings of one name together: full and short names, abbreviations. */
final class NameMatcher {
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "to", "a");

  private final Knowledge knowledge;
  private final Syntax syntax;
  private final List<Phrase> phrases;
  private final int[] parent;
  private final List<List<String>> words = new ArrayList<>();

  NameMatcher(Knowledge knowledge, Syntax syntax, List<Phrase> phrases) {
    this.knowledge = knowledge;
    this.syntax = syntax;
    this.phrases = phrases;
    parent = new int[phrases.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      words.add(isName(i) ? nameWords(phrases.get(i)) : List.of());
    }
  }

  /**
   * Returns for every phrase the number of the phrase that stands for all that name the same; its
   * own number if there is none.
   */
  int[] match() {
    equal();
    persons();
    shortened();
    bracketed();
    int[] found = new int[parent.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = root(i);
    }
    return found;
  }

  private boolean isName(int i) {
    return phrases.get(i).mention().form() == Form.NAME;
  }

  private Nature type(int i) {
    return phrases.get(i).traits().type();
  }

  private List<String> nameWords(Phrase phrase) {
    List<String> all = new ArrayList<>(Fold.words(syntax.text(phrase.mention().words())));
    boolean person = phrase.traits().type() == Nature.PERSON;
    while (all.size() > 1
        && (knowledge.vocabulary().is(person ? "honorific" : "corporate", all.getLast())
            || Set.of("jr", "sr", "ii", "iii", "s").contains(all.getLast()))) {
      all.removeLast();
    }
    while (person && all.size() > 1 && knowledge.vocabulary().is("honorific", all.getFirst())) {
      all.removeFirst();
    }
    return all;
  }

  private int root(int i) {
    int at = i;
    while (parent[at] != at) {
      at = parent[at];
    }
    parent[i] = at;
    return at;
  }

  private void unite(int i, int j) {
    int a = root(i);
    int b = root(j);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** The same words, or known to be the same, or words of one state. */
  private void equal() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      for (String key : keys(i)) {
        Integer earlier = first.putIfAbsent(key, i);
        if (earlier != null) {
          unite(earlier, i);
        }
      }
    }
  }

  private List<String> keys(int i) {
    Phrase phrase = phrases.get(i);
    List<String> keys = new ArrayList<>();
    if (type(i) == Nature.STATE && phrase.traits().countries().size() == 1) {
      keys.add("state " + phrase.traits().countries().iterator().next());
    } else if (isName(i) && phrase.pronoun().isEmpty()) {
      phrase.name().filter(n -> !n.known().isEmpty()).ifPresent(n -> keys.add("body " + n.known()));
      boolean family = type(i) == Nature.PERSON && phrase.traits().count() == Count.MANY;
      // One word is left to persons(): "Kim" may be several people.
      if (!words.get(i).isEmpty()
          && (type(i) != Nature.PERSON || words.get(i).size() > 1 || family)) {
        keys.add("name " + String.join(" ", words.get(i)));
      }
    }
    return keys;
  }

  private void persons() {
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      if (type(i) != Nature.PERSON || words.get(i).size() < 2 || words.get(i).size() > 8) {
        continue;
      }
      List<Integer> others = byWord.getOrDefault(words.get(i).getLast(), List.of());
      for (int j : others.subList(Math.max(0, others.size() - 30), others.size())) {
        if (sameFull(words.get(i), words.get(j)) && gendersAgree(i, j)) {
          unite(j, i);
          break;
        }
      }
      for (String word : new TreeSet<>(words.get(i))) {
        byWord.computeIfAbsent(word, unused -> new ArrayList<>()).add(i);
      }
    }
    shortPersons(byWord);
  }

  private boolean gendersAgree(int i, int j) {
    return phrases.get(i).traits().gender().agrees(phrases.get(j).traits().gender());
  }

  private static boolean sameFull(List<String> one, List<String> other) {
    if (!one.getLast().equals(other.getLast())) {
      return false;
    }
    String first = one.getFirst();
    String second = other.getFirst();
    return one.containsAll(other)
        || other.containsAll(one)
        || ((first.length() == 1 || second.length() == 1) && first.charAt(0) == second.charAt(0));
  }

  private void shortPersons(Map<String, List<Integer>> byWord) {
    Map<String, Integer> alone = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      boolean single = isName(i) && words.get(i).size() == 1;
      boolean fits = type(i) == Nature.PERSON || type(i) == Nature.THING || type(i) == Nature.BODY;
      if (!single || !fits || phrases.get(i).traits().count() == Count.MANY) {
        continue;
      }
      String word = words.get(i).getFirst();
      int full = fullName(i, word, byWord.getOrDefault(word, List.of()));
      if (full >= 0) {
        unite(full, i);
      } else if (type(i) == Nature.PERSON) {
        Integer earlier = alone.putIfAbsent(word, i);
        if (earlier != null) {
          unite(earlier, i);
        }
      }
    }
  }

  /** The nearest full name before that has the word, family names first; else the first after. */
  private int fullName(int i, String word, List<Integer> full) {
    int best = -1;
    int bestRank = Integer.MAX_VALUE;
    for (int j : full) {
      boolean family = words.get(j).getLast().equals(word);
      boolean given = words.get(j).getFirst().equals(word);
      if ((!family && !given) || !gendersAgree(i, j)) {
        continue;
      }
      int rank = (j < i ? i - j : 100_000 + j) + (family ? 0 : 10_000);
      if (rank < bestRank) {
        best = j;
        bestRank = rank;
      }
    }
    return best;
  }

  /** "ministry" for "defense ministry"; "KCNA" for "Korean Central News Agency". */
  private void shortened() {
    Map<String, Integer> lastForm = new HashMap<>();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < parent.length; i++) {
        boolean body = type(i) == Nature.BODY || (isName(i) && abbreviation(i));
        if (!body || !isName(i) || words.get(i).isEmpty()) {
          continue;
        }
        List<String> own = words.get(i);
        Integer longer = lastForm.get(String.join(" ", own));
        if (longer != null && root(longer) != root(i) && countriesAgree(i, longer)) {
          unite(longer, i);
        }
        for (String form : shortForms(own)) {
          lastForm.put(form, i);
        }
        if (incorporated(i) && own.size() > 1 && distinctive(own.getFirst())) {
          lastForm.put(own.getFirst(), i);
        }
      }
    }
  }

  /** "Ford" for "Ford Motor Company". */
  private boolean incorporated(int i) {
    List<String> all = Fold.words(syntax.text(phrases.get(i).mention().words()));
    return !all.isEmpty() && knowledge.vocabulary().is("corporate", all.getLast());
  }

  private boolean distinctive(String word) {
    String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    return word.length() > 2
        && knowledge.agents().find(word).isEmpty()
        && knowledge.states().find(capital).isEmpty();
  }

  private boolean countriesAgree(int i, int j) {
    return phrases.get(i).traits().countriesAgree(phrases.get(j).traits());
  }

  private List<String> shortForms(List<String> full) {
    List<String> forms = new ArrayList<>();
    if (full.size() < 2 || full.size() > 12) {
      return forms;
    }
    StringBuilder all = new StringBuilder();
    StringBuilder large = new StringBuilder();
    for (String word : full) {
      all.append(word.charAt(0));
      if (!SMALL.contains(word)) {
        large.append(word.charAt(0));
      }
    }
    forms.add(all.toString());
    forms.add(large.toString());
    for (int from = 1; from < full.size(); from++) {
      String tail = String.join(" ", full.subList(from, full.size()));
      if (knowledge.agents().find(full.getLast()).isPresent()) {
        forms.add(tail);
      }
    }
    if (knowledge.agents().find(full.getLast()).isPresent()) {
      forms.add(String.join(" ", full.subList(0, full.size() - 1)));
    }
    return forms;
  }

  /** "People's Protection Units (YPG)", "People's Protection Units, or YPG". */
  private void bracketed() {
    Map<Integer, Integer> startsAt = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      if (isName(i)) {
        startsAt.put(phrases.get(i).mention().words().first(), i);
      }
    }
    int last = syntax.analysis().words().size();
    for (int i = 0; i < parent.length; i++) {
      int at = phrases.get(i).mention().words().end();
      if (!isName(i) || type(i) != Nature.BODY || at + 1 >= last) {
        continue;
      }
      boolean comma = syntax.word(at).surface().equals(",") && at + 2 < last;
      Word mark = syntax.word(comma ? at + 1 : at);
      Integer other = startsAt.get(mark.index() + 1);
      boolean bracket = mark.surface().equals("(") || syntax.lower(mark).equals("or");
      if (bracket && other != null && abbreviation(other)) {
        unite(i, other);
      }
    }
  }

  private boolean abbreviation(int i) {
    String text = syntax.text(phrases.get(i).mention().words());
    return text.length() >= 2
        && text.length() <= 8
        && type(i) != Nature.STATE
        && text.equals(text.toUpperCase(Locale.ROOT))
        && text.chars().allMatch(Character::isLetter);
  }
}
