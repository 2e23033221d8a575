package hearsay.mention;

import hearsay.mention.Traits.Count;
import hearsay.mention.Traits.Gender;
import hearsay.mention.Traits.Nature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Phrases that refer to one actor, while they are being gathered; lives in one call only. */
final class Cluster {
  private final int number;
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Cluster> members = new ArrayList<>();
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private Traits traits = Traits.of(Nature.ANY, Count.ANY);

  Cluster(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  Traits traits() {
    return traits;
  }

  /** Returns the clusters that this one puts together; empty for one of its own. */
  List<Cluster> members() {
    return members;
  }

  void join(List<Cluster> parts) {
    members.addAll(parts);
    traits = traits.withType(Nature.GROUP);
  }

  /** Adds a phrase, whose nouns in titles count as nouns of the actor. */
  void add(Phrase phrase, Syntax syntax) {
    phrases.add(phrase);
    traits = merge(traits, phrase);
    phrase.described().ifPresent(d -> nouns.add(d.lemma()));
    phrase.described().ifPresent(d -> words.addAll(d.modifiers()));
    if (phrase.mention().form() != Form.PRONOUN) {
      words.addAll(Fold.words(syntax.text(phrase.mention().words())));
    }
    for (Actor.Role role : phrase.roles()) {
      List<String> told = Fold.words(role.text());
      words.addAll(told);
      nouns.addAll(told);
    }
  }

  private static Traits merge(Traits old, Phrase phrase) {
    Traits more = phrase.traits();
    boolean vague =
        old.type() == Nature.ANY
            || (old.type() == Nature.THING && phrase.mention().form() == Form.NAME);
    Nature type = vague ? more.type() : old.type();
    Count count = old.count() == Count.ANY ? more.count() : old.count();
    Gender gender = old.gender() == Gender.ANY ? more.gender() : old.gender();
    return new Traits(type, count, gender, old.countries(), old.sectors())
        .and(more.countries(), more.sectors());
  }

  void retype(Nature type) {
    traits = traits.withType(type);
  }

  /** Returns whether a description or title of it has that noun. */
  boolean calls(String noun) {
    return nouns.contains(noun);
  }

  /** Returns whether all the words are among those of its names, titles and descriptions. */
  boolean tells(Set<String> told) {
    return words.containsAll(told);
  }

  boolean hasName() {
    return named().findAny().isPresent();
  }

  private Stream<Phrase> named() {
    return phrases.stream().filter(p -> p.mention().form() == Form.NAME);
  }

  /** Returns whether some name ends with the word. */
  boolean nameEndsWith(String word, Syntax syntax) {
    return named()
        .limit(20)
        .map(p -> Fold.words(syntax.text(p.mention().words())))
        .anyMatch(w -> !w.isEmpty() && w.getLast().equals(word));
  }
}
