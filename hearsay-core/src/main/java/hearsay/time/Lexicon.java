package hearsay.time;

import hearsay.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The words of {@code time-words.tsv}, by kind. */
final class Lexicon {
  /** First column of {@code time-words.tsv}, there in lower case with hyphens. */
  enum Kind {
    MONTH,
    MONTH_SHORT,
    WEEKDAY,
    WEEKDAY_SHORT,
    WEEKDAYS,
    UNIT,
    UNITS,
    NUMBER,
    TENS,
    SCALE,
    ORDINAL,
    VAGUE,
    PART,
    PARTS,
    SEASON,
    ZONE,
    REFERENCE,
    EVERY,
    EARLY,
    BOUNDARY,
    PLURAL_DECADE,
    BEFORE_MONTH,
    NOT_A_YEAR
  }

  private static final Map<Kind, Map<String, String>> WORDS = read();

  private Lexicon() {}

  private static Map<Kind, Map<String, String>> read() {
    Map<Kind, Map<String, String>> words = new HashMap<>();
    for (List<String> row : WordList.rows(Lexicon.class, "time-words.tsv")) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      words.computeIfAbsent(kind, k -> new HashMap<>()).put(row.get(1), row.get(2));
    }
    return words;
  }

  static Optional<String> value(Kind kind, String word) {
    return Optional.ofNullable(WORDS.getOrDefault(kind, Map.of()).get(word));
  }

  static OptionalInt number(Kind kind, String word) {
    return value(kind, word)
        .map(v -> OptionalInt.of(Integer.parseInt(v)))
        .orElse(OptionalInt.empty());
  }

  static boolean has(Kind kind, String word) {
    return value(kind, word).isPresent();
  }
}
