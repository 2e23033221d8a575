package hearsay.mention;

import hearsay.analysis.Analysis;
import hearsay.analysis.Piece;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.mention.Traits.Nature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds proper names: what the model marks, and what the word lists know. */
final class NameFinder {
  private final Knowledge knowledge;

  NameFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Returns names and words for states; names are in text order and disjoint. */
  Marked find(Syntax syntax) {
    List<StateWords.Hit> hits = knowledge.stateWords().find(syntax);
    Marked marked = new Marked(syntax, List.of(), hits);
    Analysis analysis = syntax.analysis();
    boolean[] taken = new boolean[analysis.words().size()];
    List<Name> names = new ArrayList<>();
    NameRanges ranges = new NameRanges(knowledge, syntax);
    for (Piece piece : analysis.names()) {
      ranges
          .mend(piece, taken)
          .ifPresent(words -> add(names, taken, read(syntax, words, piece.label(), marked)));
    }
    for (StateWords.Hit hit : hits) {
      if (hit.use() != States.Use.ADJECTIVE) {
        add(names, taken, state(syntax, hit));
      }
    }
    for (Word word : analysis.words()) {
      if (!taken[word.index()] && word.upos().equals("PROPN")) {
        unmarked(syntax, word, taken)
            .or(() -> ranges.unmarked(word, taken).map(r -> read(syntax, r, "ORG", marked)))
            .ifPresent(name -> add(names, taken, name));
      }
    }
    new SameNames(syntax).level(names, taken);
    names.sort(Comparator.comparing(name -> name.words().first()));
    return new Marked(syntax, names, hits);
  }

  private static void add(List<Name> names, boolean[] taken, Name name) {
    for (int i = name.words().first(); i < name.words().end(); i++) {
      if (taken[i]) {
        return;
      }
    }
    for (int i = name.words().first(); i < name.words().end(); i++) {
      taken[i] = true;
    }
    names.add(name);
  }

  private Name read(Syntax syntax, WordRange words, String label, Marked marked) {
    List<StateWords.Hit> hits = marked.hits(syntax.word(words.first()).sentence());
    for (StateWords.Hit hit : hits) {
      boolean same = hit.words().end() == words.end() && hit.words().first() <= words.first();
      if (same && hit.use() != States.Use.ADJECTIVE) {
        return state(syntax, hit);
      }
    }
    Optional<Bodies.Body> known = knowledge.bodies().find(syntax.text(words));
    if (known.isPresent()) {
      return body(words, known.get());
    }
    if (label.equals("PER") && capital(syntax, words)) {
      return Name.of(words, Nature.PERSON);
    }
    return label.equals("LOC")
        ? Name.of(words, Nature.PLACE)
        : described(syntax, widen(syntax, words, hits), hits);
  }

  private static boolean capital(Syntax syntax, WordRange words) {
    return !Character.isLowerCase(syntax.word(words.first()).surface().codePointAt(0))
        || words.end() - words.first() > 1;
  }

  private Name state(Syntax syntax, StateWords.Hit hit) {
    boolean town = hit.use() == States.Use.SEAT && knowledge.stateWords().isTown(syntax, hit);
    return town
        ? new Name(hit.words(), Nature.PLACE, Set.of(hit.code()), Set.of(), "")
        : new Name(hit.words(), Nature.STATE, Set.of(hit.code()), Set.of("GOV"), hit.code());
  }

  private static Name body(WordRange words, Bodies.Body body) {
    return new Name(words, Nature.BODY, body.countries(), body.sectors(), Fold.key(body.name()));
  }

  /** A ministry or force without a country of its own takes the adjective before it. */
  private WordRange widen(Syntax syntax, WordRange words, List<StateWords.Hit> hits) {
    return hits.stream()
        .filter(hit -> hit.words().end() == words.first())
        .filter(hit -> hit.use() == States.Use.ADJECTIVE)
        .filter(hit -> syntax.word(hit.words().end() - 1).coarseRelation().equals("amod"))
        .filter(hit -> knowledge.agents().find(syntax.headOf(words).surface()).isPresent())
        .map(hit -> new WordRange(hit.words().first(), words.end()))
        .findFirst()
        .orElse(words);
  }

  private Name described(Syntax syntax, WordRange words, List<StateWords.Hit> hits) {
    Set<String> countries = knowledge.countries(syntax, syntax.headOf(words), words, hits);
    Set<String> sectors =
        knowledge
            .agent(syntax, words.first(), syntax.headOf(words))
            .map(Agents.Agent::sectors)
            .orElse(Set.of());
    return new Name(words, Nature.BODY, countries, sectors, "");
  }

  private Optional<Name> unmarked(Syntax syntax, Word word, boolean[] taken) {
    for (int end = Math.min(taken.length, word.index() + 5); end > word.index(); end--) {
      WordRange words = new WordRange(word.index(), end);
      Optional<Bodies.Body> known =
          syntax.word(end - 1).sentence() == word.sentence()
                  && !syntax.word(end - 1).upos().equals("PUNCT")
              ? knowledge.bodies().find(syntax.text(words))
              : Optional.empty();
      if (known.isPresent()) {
        return known.map(body -> body(words, body));
      }
    }
    return Optional.empty();
  }
}
