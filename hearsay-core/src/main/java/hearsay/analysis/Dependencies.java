package hearsay.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The dependency trees of a text, read from the top down: children, subtrees and clauses. */
public final class Dependencies {
  private static final Set<String> CLAUSAL =
      Set.of("root", "ccomp", "advcl", "acl", "csubj", "parataxis");

  private final List<Word> words;
  private final List<List<Integer>> children;
  private final int[] first;
  private final int[] last;

  private Dependencies(List<Word> words) {
    this.words = words;
    this.children = new ArrayList<>(words.size());
    this.first = new int[words.size()];
    this.last = new int[words.size()];
    for (int i = 0; i < words.size(); i++) {
      children.add(new ArrayList<>(2));
      first[i] = i;
      last[i] = i;
    }
    for (Word word : words) {
      if (!word.isRoot()) {
        children.get(word.head()).add(word.index());
      }
    }
    for (Word word : words) {
      int above = word.index();
      while (!words.get(above).isRoot()) {
        above = words.get(above).head();
        first[above] = Math.min(first[above], word.index());
        last[above] = Math.max(last[above], word.index());
      }
    }
  }

  /** Returns the trees of {@code analysis}. */
  public static Dependencies of(Analysis analysis) {
    return new Dependencies(analysis.words());
  }

  /** Returns the numbers of the words that depend on {@code word}, in text order. */
  public List<Integer> children(int word) {
    return children.get(word);
  }

  /** Returns the dependents of {@code word} whose relation, without subtype, is in the set. */
  public List<Word> children(int word, Set<String> relations) {
    return children.get(word).stream()
        .map(words::get)
        .filter(child -> relations.contains(child.coarseRelation()))
        .toList();
  }

  /** Returns the words from the first to the last that hang on {@code word}, itself included. */
  public WordRange subtree(int word) {
    return new WordRange(first[word], last[word] + 1);
  }

  /** Returns the number of the word that heads the clause in which {@code word} stands. */
  public int clauseHead(int word) {
    int at = word;
    while (!isClauseHead(words.get(at))) {
      at = words.get(at).head();
    }
    return at;
  }

  private boolean isClauseHead(Word word) {
    if (CLAUSAL.contains(word.coarseRelation()) || word.isRoot()) {
      return true;
    }
    return word.coarseRelation().equals("conj")
        && (word.upos().equals("VERB") || hasSubject(word.index()));
  }

  private boolean hasSubject(int word) {
    return children.get(word).stream()
        .anyMatch(child -> words.get(child).coarseRelation().equals("nsubj"));
  }

  /**
   * Returns the words of the clause of {@code word}: from the first to the last that hang on its
   * head, without punctuation at either end; always with {@code word} in it.
   */
  public WordRange clause(int word) {
    WordRange whole = subtree(clauseHead(word));
    int from = whole.first();
    int to = whole.end();
    while (from < word && isMark(words.get(from))) {
      from++;
    }
    while (to - 1 > word && isMark(words.get(to - 1))) {
      to--;
    }
    return new WordRange(from, to);
  }

  private static boolean isMark(Word word) {
    return word.upos().equals("PUNCT")
        || word.upos().equals("CCONJ")
        || word.coarseRelation().equals("cc");
  }
}
