package hearsay.mention;

import hearsay.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nouns for those who act, with their sectors. */
final class Agents {
  private final Map<String, Agent> entries = new HashMap<>();

  /**
   * What a noun says of whom it is said.
   *
   * @param rank what it is
   * @param sectors PLOVER sector codes; empty: the words around the noun tell
   */
  record Agent(Rank rank, Set<String> sectors) {
    Agent {
      sectors = Set.copyOf(sectors);
    }
  }

  /** What such a noun names. */
  enum Rank {
    /** One human. */
    PERSON,
    /** Several humans. */
    CROWD,
    /** An organization. */
    BODY,
    /** An arm of a state, which with its country stands for the state. */
    ORGAN,
    /** Arms: with their country they stand for the state, else they are things. */
    ASSET,
    /** A country. */
    STATE,
    /** A town. */
    TOWN,
    /** Any other place. */
    REGION
  }

  private Agents() {
    for (List<String> row : WordList.rows(Agents.class, "agents.tsv")) {
      Rank rank = Rank.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Agent agent = new Agent(rank, Set.copyOf(Vocabulary.split(row.get(1))));
      Vocabulary.split(row.get(2)).forEach(noun -> entries.putIfAbsent(noun, agent));
    }
  }

  /** Returns the nouns of the file that lies beside this class. */
  static Agents english() {
    return new Agents();
  }

  /** Returns what the noun says; case and a closing full stop don't matter. */
  Optional<Agent> find(String noun) {
    String key = noun.toLowerCase(Locale.ROOT);
    Agent agent = entries.get(key);
    if (agent == null && key.endsWith(".")) {
      agent = entries.get(key.substring(0, key.length() - 1));
    }
    return Optional.ofNullable(agent);
  }
}
