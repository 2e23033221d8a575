package hearsay.mention;

import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The word lists, and what they say of phrases. */
record Knowledge(
    Agents agents, States states, Bodies bodies, Vocabulary vocabulary, StateWords stateWords) {
  private static final Set<String> INSIDE =
      Set.of("amod", "compound", "flat", "conj", "nmod", "obl", "dep");

  static Knowledge english() {
    Agents agents = Agents.english();
    States states = States.all();
    Vocabulary vocabulary = Vocabulary.english();
    return new Knowledge(
        agents, states, Bodies.known(), vocabulary, new StateWords(states, vocabulary, agents));
  }

  /**
   * Returns what the longest noun that ends at {@code head} (and begins at {@code left} or later),
   * or that goes on with "of", says.
   */
  Optional<Agents.Agent> agent(Syntax syntax, int left, Word head) {
    boolean of =
        vocabulary.is("no-of", head.lemma())
            && syntax.children(head).stream()
                .anyMatch(c -> c.index() > head.index() && syntax.preposition(c).equals("of"));
    if (of) {
      return Optional.empty();
    }
    for (int length = 2; length <= 4; length++) {
      Optional<Agents.Agent> longer = agentOnward(syntax, head, length);
      if (longer.isPresent()) {
        return longer;
      }
    }
    for (int first = Math.max(left, head.index() - 4); first <= head.index(); first++) {
      Optional<Agents.Agent> agent = agentFrom(syntax, first, head);
      if (agent.isPresent()) {
        return agent;
      }
    }
    return Optional.empty();
  }

  private Optional<Agents.Agent> agentOnward(Syntax syntax, Word head, int length) {
    int end = head.index() + length;
    List<Word> words = syntax.analysis().words();
    if (end > words.size() || !words.get(head.index() + 1).surface().equals("of")) {
      return Optional.empty();
    }
    return agents.find(
        head.lemma().toLowerCase(Locale.ROOT)
            + " "
            + syntax.text(new WordRange(head.index() + 1, end)));
  }

  private Optional<Agents.Agent> agentFrom(Syntax syntax, int first, Word head) {
    Span before = new Span(syntax.word(first).span().start(), head.span().start());
    String modifiers = syntax.analysis().text().slice(before);
    boolean lower = Character.isLowerCase(head.surface().codePointAt(0));
    if (modifiers.isEmpty() && lower && vocabulary.is("capital-only", head.lemma())) {
      return Optional.empty();
    }
    return agents.find(modifiers + head.lemma()).or(() -> agents.find(modifiers + head.surface()));
  }

  /** Returns the countries that a phrase's own words, or an "of" phrase after it, tell. */
  Set<String> countries(Syntax syntax, Word head, WordRange words, List<StateWords.Hit> hits) {
    Set<String> found = new TreeSet<>();
    for (StateWords.Hit hit : hits) {
      if (hit.words().first() > head.index() + 40) {
        break;
      }
      Word own = syntax.headOf(hit.words());
      boolean within = words.contains(hit.words()) && reaches(syntax, own, head, words);
      boolean before = own.relation().equals("nmod:poss") && own.head() == head.index();
      boolean adjective = own.relation().equals("amod") && own.head() == head.index();
      if (within || before || adjective || follows(syntax, own, head)) {
        found.add(hit.code());
      }
    }
    return found;
  }

  private static boolean follows(Syntax syntax, Word own, Word head) {
    String preposition = syntax.preposition(own);
    return own.head() == head.index()
        && own.index() > head.index()
        && own.coarseRelation().equals("nmod")
        && (preposition.equals("of") || preposition.equals("from"));
  }

  private static boolean reaches(Syntax syntax, Word from, Word head, WordRange words) {
    Word at = from;
    for (int steps = 0; steps < 6 && words.contains(at.index()); steps++) {
      if (at.index() == head.index()) {
        return true;
      }
      if (at.isRoot() || !INSIDE.contains(at.coarseRelation())) {
        return false;
      }
      at = syntax.head(at);
    }
    return false;
  }
}
