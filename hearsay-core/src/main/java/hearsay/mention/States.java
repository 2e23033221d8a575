package hearsay.mention;

import hearsay.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of states, words for what is theirs, and where they are governed from. */
final class States {
  /** How many words the longest name may have. */
  static final int LONGEST = 7;

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** What a word says of a state. */
  enum Use {
    /** Its name. */
    NAME,
    /** An adjective, or a word for its people. */
    ADJECTIVE,
    /** Its capital, or a house that its government sits in. */
    SEAT
  }

  /**
   * A word for a state.
   *
   * @param code ISO 3166-1 alpha-3
   * @param written how it is written
   * @param use what it says
   */
  record Entry(String code, String written, Use use) {}

  private States() {
    List<List<String>> rows = WordList.rows(States.class, "states.tsv");
    rows.forEach(row -> names.put(row.get(0), row.get(1)));
    rows.forEach(row -> add(row.get(0), row.get(1) + "," + row.get(2), Use.NAME));
    rows.forEach(row -> add(row.get(0), row.get(3), Use.ADJECTIVE));
    rows.forEach(row -> add(row.get(0), row.get(4), Use.SEAT));
  }

  /** Returns the states of the file that lies beside this class. */
  static States all() {
    return new States();
  }

  private void add(String code, String words, Use use) {
    for (String word : Vocabulary.split(words)) {
      entries.putIfAbsent(Fold.key(word), new Entry(code, word, use));
    }
  }

  /** Returns the name of the state with the code; the code itself if there is none. */
  String name(String code) {
    return names.getOrDefault(code, code);
  }

  /**
   * Returns what the words say of a state. They must begin with a capital; abbreviations must be in
   * capitals ({@code US} is not {@code us}).
   */
  Optional<Entry> find(String words) {
    if (words.isEmpty() || !Character.isUpperCase(words.codePointAt(0))) {
      return Optional.empty();
    }
    Optional<Entry> exact = Optional.ofNullable(entries.get(Fold.key(words)));
    return exact.filter(entry -> !Fold.abbreviation(entry.written()) || Fold.abbreviation(words));
  }
}
