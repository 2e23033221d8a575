package hearsay.mention;

import hearsay.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Classes of English words that mentions and coreference turn on. */
final class Vocabulary {
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, Pronoun> pronouns;

  /** A pronoun's number and whom it stands for. */
  record Pronoun(int person, Traits.Count count, Whom whom, Use use) {
    /** Whom it stands for. */
    enum Whom {
      MALE,
      FEMALE,
      HUMAN,
      THING,
      ANY
    }

    /** How it is used. */
    enum Use {
      PERSONAL,
      POSSESSIVE,
      REFLEXIVE,
      RELATIVE,
      RECIPROCAL
    }
  }

  private Vocabulary() {
    Stream.of("genders.tsv", "given-names.tsv", "verbs.tsv", "words.tsv")
        .flatMap(file -> WordList.rows(Vocabulary.class, file).stream())
        .forEach(row -> add(row.get(0), row.get(1)));
    pronouns =
        WordList.rows(Vocabulary.class, "pronouns.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), Vocabulary::pronoun));
  }

  /** Returns the words that lie beside this class. */
  static Vocabulary english() {
    return new Vocabulary();
  }

  private void add(String name, String words) {
    Set<String> members = classes.computeIfAbsent(name, unused -> new HashSet<>());
    for (String word : split(words)) {
      members.add(word.toLowerCase(Locale.ROOT));
    }
  }

  private static Pronoun pronoun(List<String> row) {
    return new Pronoun(
        Integer.parseInt(row.get(1)),
        Traits.Count.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        Pronoun.Whom.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
        Pronoun.Use.valueOf(row.get(4).toUpperCase(Locale.ROOT)));
  }

  /** Returns the entries of a list parted by commas; none for an empty one. */
  static List<String> split(String words) {
    return Stream.of(words.split(",", -1)).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  /** Returns whether {@code word}, in any case, belongs to the class. */
  boolean is(String name, String word) {
    return classes.getOrDefault(name, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Returns the gender that a word (a title, a noun, a given name) tells. */
  Traits.Gender gender(String word) {
    if (is("male", word)) {
      return Traits.Gender.MALE;
    }
    return is("female", word) ? Traits.Gender.FEMALE : Traits.Gender.ANY;
  }

  /** Returns the pronouns by their forms in lower case. */
  Map<String, Pronoun> pronouns() {
    return pronouns;
  }
}
