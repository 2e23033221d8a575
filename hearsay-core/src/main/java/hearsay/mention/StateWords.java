package hearsay.mention;

import hearsay.analysis.Analysis;
import hearsay.analysis.Piece;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds words that name states, and tells a government from the town that it sits in. */
final class StateWords {
  private final States states;
  private final Vocabulary vocabulary;
  private final Agents agents;

  /**
   * A word for a state in a text.
   *
   * @param words where
   * @param code ISO 3166-1 alpha-3
   * @param use what it says
   */
  record Hit(WordRange words, String code, States.Use use) {}

  StateWords(States states, Vocabulary vocabulary, Agents agents) {
    this.states = states;
    this.vocabulary = vocabulary;
    this.agents = agents;
  }

  /** Returns the words for states outside names of people, in text order and disjoint. */
  List<Hit> find(Syntax syntax) {
    Analysis analysis = syntax.analysis();
    boolean[] taken = new boolean[analysis.words().size()];
    for (Piece piece : analysis.names()) {
      if (piece.label().equals("PER") && !isState(syntax, piece)) {
        for (int i = piece.words().first(); i < piece.words().end(); i++) {
          taken[i] = true;
        }
      }
    }
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < taken.length) {
      Optional<Hit> hit = taken[at] ? Optional.empty() : longest(syntax, taken, at);
      hit.ifPresent(hits::add);
      at = hit.map(found -> found.words().end()).orElse(at + 1);
    }
    return hits;
  }

  /** A name that the model takes for a person's, but that hardly any person has. */
  private boolean isState(Syntax syntax, Piece piece) {
    String text = syntax.text(piece.words());
    return states.find(text).isPresent() && !vocabulary.is("person-too", text);
  }

  private Optional<Hit> longest(Syntax syntax, boolean[] taken, int first) {
    Word word = syntax.word(first);
    if (!Character.isUpperCase(word.surface().codePointAt(0))
        || Set.of("VERB", "DET").contains(word.upos())) {
      return Optional.empty();
    }
    int last = Math.min(taken.length, first + States.LONGEST);
    int end = first;
    while (end < last && !taken[end] && syntax.word(end).sentence() == word.sentence()) {
      end++;
    }
    for (; end > first; end--) {
      if (syntax.word(end - 1).upos().equals("PUNCT")) {
        continue;
      }
      WordRange words = new WordRange(first, end);
      Optional<States.Entry> entry =
          states.find(syntax.text(words)).or(() -> people(word, syntax.text(words)));
      if (entry.isPresent()) {
        return entry.map(e -> new Hit(words, e.code(), e.use()));
      }
    }
    return Optional.empty();
  }

  /** The plural of a word for a state's people: Russians. */
  private Optional<States.Entry> people(Word word, String text) {
    return word.xpos().endsWith("S") && text.equals(word.surface()) && text.endsWith("s")
        ? states
            .find(text.substring(0, text.length() - 1))
            .filter(entry -> entry.use() == States.Use.ADJECTIVE)
        : Optional.empty();
  }

  /** Returns whether a seat of government is meant as a place where something is. */
  boolean isTown(Syntax syntax, Hit hit) {
    Word head = syntax.headOf(hit.words());
    Word governor = syntax.head(head);
    String preposition = syntax.preposition(head);
    return switch (head.coarseRelation()) {
      case "obl", "nmod" ->
          head.relation().equals("nmod:poss")
              ? vocabulary.is("town-noun", governor.lemma())
              : local(preposition, governor);
      case "compound", "amod" ->
          vocabulary.is("town-noun", governor.lemma()) || agents.find(governor.lemma()).isEmpty();
      case "obj" -> vocabulary.is("motion", governor.lemma());
      case "appos", "flat", "list", "root", "parataxis", "dep" -> true;
      default -> !preposition.isEmpty() && local(preposition, governor);
    };
  }

  private boolean local(String preposition, Word governor) {
    boolean direction = preposition.equals("to") || preposition.equals("from");
    return direction
        ? vocabulary.is("travel", governor.lemma())
        : vocabulary.is("place-preposition", preposition)
            || (preposition.equals("of") && vocabulary.is("town-noun", governor.lemma()));
  }
}
