package hearsay.mention;

import hearsay.analysis.Analysis;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The dependency trees of a text, with the extents of its phrases. */
final class Syntax {
  private static final Set<String> BEFORE =
      Set.of("det", "amod", "nummod", "compound", "nmod", "flat", "acl", "dep");
  private static final Set<String> NAME_AFTER = Set.of("flat", "compound", "goeswith", "nummod");
  private static final Set<String> AFTER =
      Set.of(
          "flat",
          "compound",
          "goeswith",
          "nummod",
          "nmod",
          "acl",
          "appos",
          "amod",
          "det",
          "case",
          "advmod",
          "dep",
          "fixed");

  private final Analysis analysis;
  private final List<List<Word>> children = new ArrayList<>();
  private final int[] first;
  private final int[] end;

  Syntax(Analysis analysis) {
    this.analysis = analysis;
    List<Word> words = analysis.words();
    first = new int[words.size()];
    end = new int[words.size()];
    for (Word word : words) {
      children.add(new ArrayList<>());
      first[word.index()] = word.index();
      end[word.index()] = word.index() + 1;
    }
    for (Word word : words) {
      if (!word.isRoot()) {
        children.get(word.head()).add(word);
      }
      widen(word);
    }
  }

  private void widen(Word word) {
    Word above = word;
    // A tree is never deeper than its words; the bound keeps a broken one from looping.
    for (int steps = 0; !above.isRoot() && steps < 200; steps++) {
      above = analysis.words().get(above.head());
      first[above.index()] = Math.min(first[above.index()], word.index());
      end[above.index()] = Math.max(end[above.index()], word.index() + 1);
    }
  }

  Analysis analysis() {
    return analysis;
  }

  Word word(int index) {
    return analysis.words().get(index);
  }

  Word head(Word word) {
    return word(word.head());
  }

  /** Returns the words that depend on {@code word}, in text order. */
  List<Word> children(Word word) {
    return children.get(word.index());
  }

  /** Returns the first dependent with that relation (with or without subtype). */
  Optional<Word> child(Word word, String relation) {
    return children(word).stream()
        .filter(c -> c.relation().equals(relation) || c.coarseRelation().equals(relation))
        .findFirst();
  }

  /** Returns the characters of the words, as they stand. */
  String text(WordRange words) {
    return analysis.text().slice(analysis.span(words));
  }

  String lower(Word word) {
    return word.surface().toLowerCase(Locale.ROOT);
  }

  /** Returns the preposition of a phrase, in lower case; empty if there is none. */
  String preposition(Word head) {
    return children(head).stream()
        .filter(c -> c.coarseRelation().equals("case") && c.index() < head.index())
        .map(this::lower)
        .findFirst()
        .orElse("");
  }

  /** Returns whether {@code above} is {@code word} or governs it through others. */
  boolean governs(Word above, Word word) {
    Word at = word;
    for (int steps = 0; steps < 200; steps++) {
      if (at.index() == above.index()) {
        return true;
      }
      if (at.isRoot()) {
        return false;
      }
      at = head(at);
    }
    return false;
  }

  /** Returns the word in {@code words} that governs the others; the last if none does. */
  Word headOf(WordRange words) {
    for (int i = words.first(); i < words.end(); i++) {
      Word word = word(i);
      if (word.isRoot() || !words.contains(word.head())) {
        if (!word.upos().equals("PUNCT") && !word.coarseRelation().equals("case")) {
          return word;
        }
      }
    }
    return word(words.end() - 1);
  }

  /** Returns the head with its left modifiers and the rest of its name. */
  WordRange core(Word head) {
    int right = head.index() + 1;
    for (Word child : children(head)) {
      if (child.index() == right && NAME_AFTER.contains(child.coarseRelation())) {
        right = Math.max(right, end[child.index()]);
      }
    }
    return new WordRange(trimmed(head), right);
  }

  /** Returns the noun phrase with what follows its head, without closing punctuation. */
  WordRange whole(Word head) {
    int right = head.index() + 1;
    boolean predicate = child(head, "cop").isPresent();
    for (Word child : children(head)) {
      if (child.index() < head.index() || child.upos().equals("PUNCT")) {
        continue;
      }
      boolean fits = AFTER.contains(child.coarseRelation());
      if (!fits || (predicate && child.relation().equals("advmod"))) {
        break;
      }
      right = Math.max(right, end[child.index()]);
    }
    int left = trimmed(head);
    while (right > head.index() + 1 && closing(left, right)) {
      right--;
    }
    return new WordRange(left, right);
  }

  private boolean closing(int left, int right) {
    Word last = word(right - 1);
    if (!last.upos().equals("PUNCT")) {
      return false;
    }
    if (!last.surface().equals(")")) {
      return true;
    }
    for (int i = left; i < right; i++) {
      if (word(i).surface().equals("(")) {
        return false;
      }
    }
    return true;
  }

  /** The left edge without words that only join the phrase to what is before it. */
  private int trimmed(Word head) {
    int left = leftEdge(head);
    while (left < head.index() && joins(word(left), head)) {
      left++;
    }
    return left;
  }

  private boolean joins(Word word, Word head) {
    return switch (word.upos()) {
      case "PUNCT" -> true;
      case "CCONJ", "SCONJ" -> !word.relation().equals("cc:preconj");
      // "about 12", "at least 12": a preposition that belongs to a number stays.
      case "ADP" -> word.head() == head.index() || word.head() < word.index();
      default -> false;
    };
  }

  private int leftEdge(Word head) {
    int left = head.index();
    List<Word> dependents = children(head);
    for (int i = dependents.size() - 1; i >= 0; i--) {
      Word child = dependents.get(i);
      if (child.index() > head.index() || child.upos().equals("PUNCT")) {
        continue;
      }
      boolean fits =
          BEFORE.contains(child.coarseRelation()) || child.relation().equals("cc:preconj");
      if (!fits || !touches(end[child.index()], left)) {
        break;
      }
      left = first[child.index()];
    }
    return left;
  }

  private boolean touches(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!word(i).upos().equals("PUNCT")) {
        return false;
      }
    }
    return from <= to;
  }
}
