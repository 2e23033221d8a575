package hearsay.mention;

import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.mention.Agents.Rank;
import hearsay.mention.Traits.Count;
import hearsay.mention.Traits.Gender;
import hearsay.mention.Traits.Nature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads proper names with the titles and descriptions that stand with them. */
final class NameReader {
  private static final int LONGEST_TITLE = 8;

  private final Knowledge knowledge;
  private final Syntax syntax;
  private final Marked marked;
  private final NominalReader nominals;

  NameReader(Knowledge knowledge, Syntax syntax, Marked marked, NominalReader nominals) {
    this.knowledge = knowledge;
    this.syntax = syntax;
    this.marked = marked;
    this.nominals = nominals;
  }

  /** Returns the phrase of a name. */
  Phrase read(Name name) {
    return read(name, name.words());
  }

  /** Returns the phrase of a name of which the given words are the mention. */
  Phrase read(Name name, WordRange words) {
    Word head = syntax.headOf(name.words());
    Word top = top(name, head);
    WordRange whole = contains(syntax.whole(top), name.words());
    List<Described> told = new ArrayList<>();
    title(name, top).ifPresent(told::add);
    told.addAll(after(name, head));
    Traits traits = traits(name, head, told);
    return new Phrase(
        new Mention(words, syntax.analysis().span(words), head.index(), Form.NAME),
        whole,
        traits,
        new Phrase.Named(name),
        told.stream().map(Described::role).toList());
  }

  /** A title or description, and what it tells. */
  private record Described(Actor.Role role, Word head, Traits traits) {}

  private static WordRange contains(WordRange whole, WordRange words) {
    return whole.contains(words) ? whole : words;
  }

  /** The word that the whole phrase hangs on: the name's own head, or a title before it. */
  private Word top(Name name, Word head) {
    return isTitleOf(syntax.head(head), name) ? syntax.head(head) : head;
  }

  /** Returns whether a noun stands as a title right before the name that hangs on it. */
  boolean isTitleOf(Word noun, Name name) {
    Word head = syntax.headOf(name.words());
    return head.head() == noun.index()
        && noun.index() + 1 == name.words().first()
        && Set.of("flat", "appos", "compound", "dep").contains(head.coarseRelation())
        && name.type() == Nature.PERSON
        && knowledge.agent(syntax, noun.index(), noun).isPresent();
  }

  private Optional<Described> title(Name name, Word top) {
    int end = name.words().first();
    int left = Math.min(end, syntax.core(top).first());
    if (left == end) {
      left = adjacentTitles(end);
    }
    left = Math.max(left, end - LONGEST_TITLE);
    while (left < end && droppable(syntax.word(left))) {
      left++;
    }
    while (left < end && droppable(syntax.word(end - 1))) {
      end--;
    }
    for (int i = end - 1; i >= left; i--) {
      Optional<Described> found = described(name, new WordRange(left, end), syntax.word(i));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean droppable(Word word) {
    return word.upos().equals("DET") || word.upos().equals("PUNCT") || word.upos().equals("CCONJ");
  }

  /** Titles that the tree has put elsewhere: words before a name that are titles for certain. */
  private int adjacentTitles(int end) {
    int left = end;
    while (left > 0
        && end - left < LONGEST_TITLE
        && syntax.word(left - 1).sentence() == syntax.word(end).sentence()
        && Set.of("PROPN", "NOUN", "ADJ").contains(syntax.word(left - 1).upos())
        && marked.name(left - 1).isEmpty()
        && (left < end || isTitle(syntax.word(left - 1)))) {
      left--;
    }
    return left;
  }

  private boolean isTitle(Word word) {
    return knowledge.vocabulary().is("title", word.surface())
        || knowledge.vocabulary().is("honorific", word.surface());
  }

  private List<Described> after(Name name, Word head) {
    List<Described> found = new ArrayList<>();
    for (Word child : syntax.children(head)) {
      if (child.relation().equals("appos") && marked.name(child.index()).isEmpty()) {
        described(name, withoutArticle(syntax.whole(child)), child).ifPresent(found::add);
      }
    }
    Word above = syntax.head(head);
    boolean apposition = head.relation().equals("appos") && marked.name(above.index()).isEmpty();
    boolean predicate =
        head.relation().equals("nsubj")
            && syntax.child(above, "cop").isPresent()
            && syntax.children(above).stream().noneMatch(c -> c.lemma().equals("not"));
    if (apposition || predicate) {
      WordRange words = predicate ? syntax.whole(above) : syntax.core(above);
      described(name, withoutArticle(words), above).ifPresent(found::add);
    }
    return found;
  }

  private WordRange withoutArticle(WordRange words) {
    int first = words.first();
    while (first < words.end() - 1 && droppable(syntax.word(first))) {
      first++;
    }
    int end = words.end();
    for (int i = first + 1; i < end; i++) {
      String surface = syntax.word(i).surface();
      if (surface.equals(",")
          || surface.equals("(")
          || syntax.word(i).relation().equals("acl:relcl")) {
        end = i;
      }
    }
    return new WordRange(first, end);
  }

  private Optional<Described> described(Name name, WordRange words, Word head) {
    Optional<Agents.Agent> agent = knowledge.agent(syntax, words.first(), head);
    boolean fits =
        switch (name.type()) {
          case PERSON -> agent.filter(a -> a.rank() == Rank.PERSON).isPresent();
          case BODY ->
              agent.filter(a -> a.rank() == Rank.BODY || a.rank() == Rank.CROWD).isPresent();
          case GROUP, STATE, PLACE, THING, ANY -> false;
        };
    if (!fits || NominalReader.plural(head)) {
      return Optional.empty();
    }
    Traits traits = nominals.traits(head, words);
    return Optional.of(
        new Described(
            new Actor.Role(syntax.text(words), syntax.analysis().span(words)),
            head,
            traits.and(within(words), namedIn(words, traits))));
  }

  private Set<String> within(WordRange words) {
    Set<String> countries = new java.util.TreeSet<>();
    for (StateWords.Hit hit : marked.hits(syntax.word(words.first()).sentence())) {
      if (words.contains(hit.words())) {
        countries.add(hit.code());
      }
    }
    if (countries.isEmpty()) {
      for (int i = words.first(); i < words.end(); i++) {
        marked.name(i).ifPresent(name -> countries.addAll(name.countries()));
      }
    }
    return countries;
  }

  private Set<String> namedIn(WordRange words, Traits traits) {
    if (!traits.sectors().isEmpty()) {
      return Set.of();
    }
    for (int i = words.first(); i < words.end(); i++) {
      Set<String> sectors = marked.name(i).map(Name::sectors).orElse(Set.of());
      if (!sectors.isEmpty()) {
        return sectors;
      }
    }
    return Set.of();
  }

  private Traits traits(Name name, Word head, List<Described> told) {
    Traits traits =
        Traits.of(name.type(), NominalReader.plural(head) ? Count.MANY : Count.ONE)
            .and(name.countries(), name.sectors());
    if (name.type() == Nature.BODY && name.countries().isEmpty()) {
      WordRange core = contains(syntax.core(head), name.words());
      traits =
          traits.and(
              knowledge.countries(syntax, head, core, marked.hits(head.sentence())), Set.of());
    }
    for (Described description : told) {
      traits = traits.and(description.traits().countries(), description.traits().sectors());
    }
    return name.type() == Nature.PERSON ? traits.withGender(gender(name, told)) : traits;
  }

  private Gender gender(Name name, List<Described> told) {
    int before = name.words().first() - 1;
    Gender honorific =
        before < 0 ? Gender.ANY : knowledge.vocabulary().gender(syntax.word(before).surface());
    if (honorific != Gender.ANY) {
      return honorific;
    }
    for (Described description : told) {
      Gender gender = knowledge.vocabulary().gender(description.head().lemma());
      if (gender != Gender.ANY) {
        return gender;
      }
    }
    boolean full = name.words().end() - name.words().first() > 1;
    return full
        ? knowledge.vocabulary().gender(syntax.word(name.words().first()).surface())
        : Gender.ANY;
  }
}
