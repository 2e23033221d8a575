package hearsay.mention;

import hearsay.analysis.WordRange;
import java.util.Set;

/**
 * A proper name in a text.
 *
 * @param words the name alone
 * @param type what it names
 * @param countries ISO 3166-1 alpha-3 codes that the name tells
 * @param sectors PLOVER sector codes that the name tells
 * @param known the name under which other spellings are one with it; empty: its own words
 */
record Name(
    WordRange words, Traits.Nature type, Set<String> countries, Set<String> sectors, String known) {
  Name {
    countries = Set.copyOf(countries);
    sectors = Set.copyOf(sectors);
  }

  static Name of(WordRange words, Traits.Nature type) {
    return new Name(words, type, Set.of(), Set.of(), "");
  }

  Name withWords(WordRange told) {
    return new Name(told, type, countries, sectors, known);
  }
}
