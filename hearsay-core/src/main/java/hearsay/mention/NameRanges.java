package hearsay.mention;

import hearsay.analysis.Piece;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.mention.Agents.Rank;
import java.util.Optional;
import java.util.Set;

/** Mends the borders of names that the model marks, and finds names of bodies that it misses. */
final class NameRanges {
  private static final int LONGEST = 12;
  private static final Set<String> LINKS = Set.of("of", "for", "and", "&", "the", "on", "de", "in");

  private final Knowledge knowledge;
  private final Syntax syntax;

  NameRanges(Knowledge knowledge, Syntax syntax) {
    this.knowledge = knowledge;
    this.syntax = syntax;
  }

  /** Returns the words of a piece that are a name; empty if none are. */
  Optional<WordRange> mend(Piece piece, boolean[] taken) {
    boolean person = piece.label().equals("PER");
    int end = piece.words().end();
    while (end > piece.words().first() && trailing(syntax.word(end - 1))) {
      end--;
    }
    int first = person ? piece.words().first() : afterCommon(piece.words().first(), end);
    while (first < end - 1 && leading(syntax.word(first), person)) {
      first++;
    }
    if (first >= end) {
      return Optional.empty();
    }
    WordRange words = new WordRange(person ? first : afterState(first, end), end);
    if (titleAlone(words) || (!person && adjectives(words))) {
      return Optional.empty();
    }
    return Optional.of(person ? words : onward(words, taken));
  }

  private boolean leading(Word word, boolean person) {
    return word.upos().equals("DET")
        || word.upos().equals("PUNCT")
        || (person && knowledge.vocabulary().is("title", word.surface()))
        || (person && knowledge.vocabulary().is("honorific", word.surface()));
  }

  private static boolean trailing(Word word) {
    return (word.upos().equals("PUNCT") && !word.surface().equals(")"))
        || (word.coarseRelation().equals("case") && word.upos().equals("PART"));
  }

  /** "human rights organization Safeguard": the name begins after the last common noun. */
  private int afterCommon(int first, int end) {
    int begin = first;
    for (int i = first; i < end; i++) {
      Word word = syntax.word(i);
      if (Character.isLowerCase(word.surface().codePointAt(0)) && word.upos().equals("NOUN")) {
        begin = i + 1;
      }
    }
    return begin;
  }

  /** "China's Ministry": the state is a name of its own. */
  private int afterState(int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      boolean possessive = syntax.word(i).xpos().equals("POS");
      if (possessive && knowledge.states().find(syntax.text(new WordRange(first, i))).isPresent()) {
        return i + 1;
      }
    }
    return first;
  }

  /** "the President": a title that the model takes for a name. */
  private boolean titleAlone(WordRange words) {
    return knowledge
        .agents()
        .find(syntax.text(words))
        .filter(agent -> agent.rank() == Rank.PERSON)
        .isPresent();
  }

  private boolean adjectives(WordRange words) {
    for (int i = words.first(); i < words.end(); i++) {
      if (!syntax.word(i).upos().equals("ADJ")) {
        return false;
      }
    }
    return true;
  }

  /** "Ministry" before "of Public Security". */
  private WordRange onward(WordRange words, boolean[] taken) {
    Word last = syntax.word(words.end() - 1);
    if (!isBody(last)) {
      return words;
    }
    int end = words.end();
    int at = end;
    while (at < taken.length
        && at - words.first() < LONGEST
        && !taken[at]
        && syntax.word(at).sentence() == last.sentence()) {
      Word word = syntax.word(at);
      boolean link = LINKS.contains(word.surface());
      boolean begins = at > words.end() || Set.of("of", "for").contains(word.surface());
      if (!begins || (!link && !capital(word))) {
        break;
      }
      at++;
      end = link ? end : at;
    }
    return new WordRange(words.first(), end);
  }

  private static boolean capital(Word word) {
    return Character.isUpperCase(word.surface().codePointAt(0));
  }

  private boolean isBody(Word word) {
    return capital(word)
        && knowledge
            .agents()
            .find(word.surface())
            .filter(a -> Set.of(Rank.BODY, Rank.ORGAN, Rank.CROWD).contains(a.rank()))
            .isPresent();
  }

  /**
   * Returns the name of a body that ends or goes on with {@code noun}: "Civil Aviation Authority",
   * "Ministry of Defence"; empty if the noun stands alone.
   */
  Optional<WordRange> unmarked(Word noun, boolean[] taken) {
    if (!isBody(noun)) {
      return Optional.empty();
    }
    int first = noun.index();
    while (first > 0
        && !taken[first - 1]
        && noun.index() - first < 6
        && syntax.word(first - 1).sentence() == noun.sentence()
        && capital(syntax.word(first - 1))
        && Set.of("PROPN", "ADJ", "NOUN").contains(syntax.word(first - 1).upos())) {
      first--;
    }
    WordRange words = onward(new WordRange(first, noun.index() + 1), taken);
    return words.end() - words.first() > 1 ? Optional.of(words) : Optional.empty();
  }
}
