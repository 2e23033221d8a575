package hearsay.mention;

import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.mention.Traits.Count;
import hearsay.mention.Traits.Gender;
import hearsay.mention.Traits.Nature;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds all phrases of a text that refer: names, noun phrases, pronouns. */
final class PhraseFinder {
  private static final Set<String> NO_HEAD =
      Set.of(
          "compound",
          "flat",
          "fixed",
          "goeswith",
          "amod",
          "case",
          "cc",
          "punct",
          "advmod",
          "aux",
          "cop",
          "mark",
          "nummod",
          "expl",
          "discourse",
          "reparandum",
          "det");
  private static final Set<String> ARGUMENT =
      Set.of("nsubj", "obj", "iobj", "obl", "nmod", "conj", "root");

  private final Knowledge knowledge;
  private final Syntax syntax;
  private final Marked marked;
  private final NominalReader nominals;
  private final NameReader names;

  PhraseFinder(Knowledge knowledge, Syntax syntax, Marked marked) {
    this.knowledge = knowledge;
    this.syntax = syntax;
    this.marked = marked;
    this.nominals = new NominalReader(knowledge, syntax, marked);
    this.names = new NameReader(knowledge, syntax, marked, nominals);
  }

  /** Returns the phrases in order of their heads; no two have the same head. */
  List<Phrase> find(List<Span> given) {
    List<WordRange> wanted = given.stream().map(this::words).toList();
    List<Phrase> phrases = new ArrayList<>();
    for (WordRange words : wanted) {
      phrases.add(given(words));
    }
    for (Phrase phrase : found()) {
      boolean replaced =
          wanted.stream()
              .anyMatch(
                  words ->
                      words.overlaps(phrase.mention().words())
                          && (words.contains(phrase.head())
                              || !phrase.mention().words().contains(words)));
      if (!replaced) {
        phrases.add(phrase);
      }
    }
    phrases.sort(
        Comparator.comparing(Phrase::head)
            .thenComparing(phrase -> phrase.mention().words().first())
            .thenComparing(phrase -> phrase.mention().words().end()));
    return phrases;
  }

  private List<Phrase> found() {
    List<Phrase> phrases = new ArrayList<>();
    for (Name name : marked.names()) {
      phrases.add(names.read(name));
    }
    for (StateWords.Hit hit : marked.hits()) {
      if (standsAlone(hit)) {
        phrases.add(names.read(adjective(hit)));
      }
    }
    BitSet titles = titles(phrases);
    for (Word word : syntax.analysis().words()) {
      if (marked.name(word.index()).isEmpty() && !titles.get(word.index())) {
        pronounOrNominal(word, phrases);
      }
    }
    return phrases;
  }

  /** Words of titles that stand right before names; whoever owns in them still refers. */
  private BitSet titles(List<Phrase> named) {
    BitSet titles = new BitSet();
    for (Phrase phrase : named) {
      for (Actor.Role role : phrase.roles()) {
        int at = phrase.mention().words().first() - 1;
        while (at >= 0 && syntax.word(at).span().start() >= role.span().start()) {
          titles.set(at, !syntax.word(at).relation().equals("nmod:poss"));
          at--;
        }
      }
    }
    return titles;
  }

  private void pronounOrNominal(Word word, List<Phrase> phrases) {
    Map<String, Vocabulary.Pronoun> pronouns = knowledge.vocabulary().pronouns();
    Vocabulary.Pronoun pronoun = pronouns.get(syntax.lower(word));
    if (pronoun != null && (word.upos().equals("PRON") || word.upos().equals("DET"))) {
      if (refers(word, pronoun)) {
        phrases.add(pointing(word, pronoun));
      }
    } else if (isNominal(word)) {
      phrases.add(nominals.read(word));
    }
  }

  private boolean refers(Word word, Vocabulary.Pronoun pronoun) {
    if (word.coarseRelation().equals("expl") || word.relation().equals("fixed")) {
      return false;
    }
    return switch (pronoun.use()) {
      case PERSONAL, POSSESSIVE, REFLEXIVE -> true;
      case RELATIVE -> antecedent(word) >= 0;
      case RECIPROCAL -> ARGUMENT.contains(word.coarseRelation()) && word.upos().equals("PRON");
    };
  }

  /** Returns the noun that the clause of a relative pronoun describes; -1 if it is none. */
  int antecedent(Word pronoun) {
    Word at = pronoun;
    for (int steps = 0; steps < 8 && !at.isRoot(); steps++) {
      if (at.relation().equals("acl:relcl")) {
        return at.head() < pronoun.index() ? at.head() : -1;
      }
      if (steps > 0
          && !Set.of("obl", "nmod", "obj", "xcomp", "conj").contains(at.coarseRelation())) {
        return -1;
      }
      at = syntax.head(at);
    }
    return -1;
  }

  private Phrase pointing(Word word, Vocabulary.Pronoun pronoun) {
    WordRange only = new WordRange(word.index(), word.index() + 1);
    Gender gender =
        switch (pronoun.whom()) {
          case MALE -> Gender.MALE;
          case FEMALE -> Gender.FEMALE;
          case HUMAN, THING, ANY -> Gender.ANY;
        };
    Count count = pronoun.person() == 3 ? pronoun.count() : Count.ANY;
    return new Phrase(
        new Mention(only, word.span(), word.index(), Form.PRONOUN),
        only,
        new Traits(Nature.ANY, count, gender, Set.of(), Set.of()),
        new Phrase.Pointing(pronoun),
        List.of());
  }

  private boolean isNominal(Word word) {
    boolean noun =
        switch (word.upos()) {
          case "NOUN", "PROPN" -> true;
          case "ADJ" -> people(word);
          case "NUM" -> counted(word);
          default -> false;
        };
    return noun
        && !NO_HEAD.contains(word.coarseRelation())
        && !word.relation().equals("nmod:desc")
        && syntax.child(word, "cop").isEmpty()
        && !isTitle(word);
  }

  private boolean isTitle(Word word) {
    int next = word.index() + 1;
    return next < syntax.analysis().words().size()
        && marked.name(next).filter(name -> names.isTitleOf(word, name)).isPresent();
  }

  /** "the injured": an adjective as a noun. */
  private boolean people(Word word) {
    return ARGUMENT.contains(word.coarseRelation())
        && syntax.child(word, "det").filter(d -> syntax.lower(d).equals("the")).isPresent();
  }

  /** "three were hurt": a number alone. */
  private boolean counted(Word word) {
    boolean many = syntax.child(word, "nmod").isPresent();
    return (word.coarseRelation().equals("nsubj")
            || (many && ARGUMENT.contains(word.coarseRelation())))
        && word.surface().chars().noneMatch(c -> c == '%' || c == '$');
  }

  private boolean standsAlone(StateWords.Hit hit) {
    if (hit.use() != States.Use.ADJECTIVE || marked.name(hit.words().first()).isPresent()) {
      return false;
    }
    Word head = syntax.headOf(hit.words());
    if (!head.coarseRelation().equals("amod") && !head.coarseRelation().equals("compound")) {
      return Set.of("obl", "conj", "nmod").contains(head.coarseRelation())
          && head.upos().equals("ADJ");
    }
    Word governor = syntax.head(head);
    return marked.name(governor.index()).isEmpty()
        && knowledge.agent(syntax, governor.index(), governor).isEmpty();
  }

  private static Name adjective(StateWords.Hit hit) {
    return new Name(hit.words(), Nature.STATE, Set.of(hit.code()), Set.of("GOV"), hit.code());
  }

  private WordRange words(Span span) {
    List<Word> words = syntax.analysis().words();
    int first = -1;
    int end = -1;
    for (Word word : words) {
      if (word.span().overlaps(span)) {
        first = first < 0 ? word.index() : first;
        end = word.index() + 1;
      }
    }
    if (first < 0) {
      throw new IllegalArgumentException(
          "a given span covers at least one word; [%d, %d) covers none"
              .formatted(span.start(), span.end()));
    }
    return new WordRange(first, end);
  }

  private Phrase given(WordRange words) {
    Word head = syntax.headOf(words);
    Phrase read = read(head, words);
    Mention mention =
        new Mention(words, syntax.analysis().span(words), head.index(), read.mention().form());
    return new Phrase(mention, words, read.traits(), read.ground(), read.roles());
  }

  private Phrase read(Word head, WordRange words) {
    Vocabulary.Pronoun pronoun =
        knowledge.vocabulary().pronouns().get(head.surface().toLowerCase(Locale.ROOT));
    if (pronoun != null && words.end() - words.first() == 1) {
      return pointing(head, pronoun);
    }
    for (StateWords.Hit hit : marked.hits(head.sentence())) {
      if (hit.words().contains(words) && hit.use() == States.Use.ADJECTIVE) {
        return names.read(adjective(hit));
      }
    }
    return marked.name(head.index()).map(names::read).orElseGet(() -> nominals.read(head));
  }
}
