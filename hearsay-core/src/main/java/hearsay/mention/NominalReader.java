package hearsay.mention;

import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.mention.Agents.Agent;
import hearsay.mention.Agents.Rank;
import hearsay.mention.Phrase.Determination;
import hearsay.mention.Traits.Count;
import hearsay.mention.Traits.Gender;
import hearsay.mention.Traits.Nature;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads noun phrases that are no names. */
final class NominalReader {
  private static final Set<String> ALONE = Set.of("one", "none", "either", "neither", "each");

  private final Knowledge knowledge;
  private final Syntax syntax;
  private final Marked marked;

  NominalReader(Knowledge knowledge, Syntax syntax, Marked marked) {
    this.knowledge = knowledge;
    this.syntax = syntax;
    this.marked = marked;
  }

  /** Returns the phrase of a noun. */
  Phrase read(Word head) {
    WordRange core = syntax.core(head);
    Optional<Word> counted = counted(head);
    Traits traits = counted.map(noun -> countedTraits(head, noun)).orElse(traits(head, core));
    WordRange words =
        counted.map(noun -> new WordRange(core.first(), syntax.core(noun).end())).orElse(core);
    Word telling = counted.orElse(head);
    Phrase.Described ground =
        new Phrase.Described(
            knowledge.agent(syntax, syntax.core(telling).first(), telling),
            telling.lemma().toLowerCase(Locale.ROOT),
            modifiers(telling, syntax.core(telling)),
            determination(core, head));
    boolean titled = ground.agent().filter(a -> a.rank() == Rank.PERSON).isPresent();
    Form form = head.upos().equals("PROPN") && !titled ? Form.NAME : Form.NOMINAL;
    WordRange bare = form == Form.NAME ? withoutArticle(words) : words;
    return new Phrase(
        new Mention(bare, syntax.analysis().span(bare), head.index(), form),
        syntax.whole(head),
        traits,
        ground,
        List.of());
  }

  private WordRange withoutArticle(WordRange words) {
    int first = words.first();
    while (first < words.end() - 1 && syntax.word(first).upos().equals("DET")) {
      first++;
    }
    return new WordRange(first, words.end());
  }

  /** The noun in "hundreds of protesters": what is counted. */
  private Optional<Word> counted(Word head) {
    if (!knowledge.vocabulary().is("quantity", head.surface())) {
      return Optional.empty();
    }
    return syntax.children(head).stream()
        .filter(c -> c.index() > head.index() && c.coarseRelation().equals("nmod"))
        .filter(c -> syntax.preposition(c).equals("of") && c.upos().equals("NOUN"))
        .findFirst();
  }

  private Traits countedTraits(Word head, Word noun) {
    Traits traits = traits(noun, syntax.core(noun));
    boolean one = ALONE.contains(syntax.lower(head));
    if (!one || traits.type() != Nature.GROUP) {
      return traits;
    }
    Optional<Agent> agent = knowledge.agent(syntax, syntax.core(noun).first(), noun);
    Nature type = agent.map(a -> type(a, false, traits.countries())).orElse(Nature.PERSON);
    return new Traits(type, Count.ONE, Gender.ANY, traits.countries(), traits.sectors());
  }

  /** Returns what the words of a noun phrase tell. */
  Traits traits(Word head, WordRange core) {
    Optional<Agent> agent = knowledge.agent(syntax, core.first(), head);
    boolean plural = plural(head);
    Set<String> countries = knowledge.countries(syntax, head, core, marked.hits(head.sentence()));
    Nature type =
        agent
            .map(a -> type(a, plural, countries))
            .orElseGet(() -> people(head) ? (plural ? Nature.GROUP : Nature.PERSON) : Nature.THING);
    Gender gender =
        type == Nature.PERSON ? knowledge.vocabulary().gender(head.lemma()) : Gender.ANY;
    Count count =
        plural || agent.filter(a -> a.rank() == Rank.CROWD).isPresent() ? Count.MANY : Count.ONE;
    return new Traits(type, count, gender, countries, sectors(head, core, agent, countries));
  }

  private boolean people(Word head) {
    return marked.hits(head.sentence()).stream()
        .anyMatch(hit -> hit.words().contains(head.index()) && hit.use() == States.Use.ADJECTIVE);
  }

  private static Nature type(Agent agent, boolean plural, Set<String> countries) {
    return switch (agent.rank()) {
      case PERSON -> plural ? Nature.GROUP : Nature.PERSON;
      case CROWD -> Nature.GROUP;
      case BODY -> plural ? Nature.GROUP : Nature.BODY;
      case ORGAN -> organ(countries, plural ? Nature.GROUP : Nature.BODY);
      case ASSET -> organ(countries, Nature.THING);
      case STATE -> plural ? Nature.GROUP : Nature.STATE;
      case TOWN, REGION -> Nature.PLACE;
    };
  }

  private static Nature organ(Set<String> countries, Nature stateless) {
    return switch (countries.size()) {
      case 0 -> stateless;
      case 1 -> Nature.STATE;
      default -> Nature.GROUP;
    };
  }

  static boolean plural(Word word) {
    return word.xpos().equals("NNS")
        || word.xpos().equals("NNPS")
        || word.features().contains("Number=Plur")
        || word.upos().equals("ADJ")
        || (word.upos().equals("NUM") && !word.surface().equalsIgnoreCase("one"));
  }

  /** Returns the sectors that a noun, or else the words around it, tell. */
  Set<String> sectors(Word head, WordRange core, Optional<Agent> agent, Set<String> countries) {
    Set<String> own = agent.map(Agent::sectors).orElse(Set.of());
    if (!own.isEmpty() || agent.isEmpty()) {
      return own;
    }
    for (int i = head.index() - 1; i >= core.first(); i--) {
      Set<String> told = told(i, core.first());
      if (!told.isEmpty()) {
        return told;
      }
    }
    for (Word child : syntax.children(head)) {
      boolean of = child.index() > head.index() && child.coarseRelation().equals("nmod");
      Set<String> told = of ? told(child.index(), syntax.core(child).first()) : Set.of();
      if (!told.isEmpty()) {
        return told;
      }
    }
    boolean official = knowledge.vocabulary().is("official", head.lemma());
    return official && !countries.isEmpty() ? Set.of("GOV") : Set.of();
  }

  private Set<String> told(int index, int left) {
    Word word = syntax.word(index);
    Set<String> named = new TreeSet<>(marked.name(index).map(Name::sectors).orElse(Set.of()));
    if (named.isEmpty() && (word.upos().equals("NOUN") || word.upos().equals("PROPN"))) {
      knowledge.agent(syntax, left, word).ifPresent(agent -> named.addAll(agent.sectors()));
    }
    return named;
  }

  private Set<String> modifiers(Word head, WordRange core) {
    Set<String> words = new TreeSet<>();
    for (int i = core.first(); i < core.end(); i++) {
      Word word = syntax.word(i);
      if (i != head.index()
          && Set.of("NOUN", "PROPN", "ADJ", "NUM", "VERB").contains(word.upos())) {
        words.add(word.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private Determination determination(WordRange core, Word head) {
    for (Word child : syntax.children(head)) {
      if (child.index() > head.index()) {
        break;
      }
      if (child.relation().equals("nmod:poss")
          || knowledge.vocabulary().is("definite", child.surface())) {
        return Determination.DEFINITE;
      }
      if (knowledge.vocabulary().is("indefinite", child.surface())) {
        return Determination.INDEFINITE;
      }
    }
    boolean numbered = syntax.word(core.first()).upos().equals("NUM");
    return numbered ? Determination.INDEFINITE : Determination.BARE;
  }
}
