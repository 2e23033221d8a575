package hearsay.mention;

import hearsay.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Well-known organizations. */
final class Bodies {
  private final Map<String, Body> entries = new HashMap<>();

  /**
   * An organization.
   *
   * @param name its full name
   * @param written the name that was looked up, as the list writes it
   * @param sectors PLOVER sector codes
   * @param countries the state that it belongs to; empty: none
   */
  record Body(String name, String written, Set<String> sectors, Set<String> countries) {
    Body {
      sectors = Set.copyOf(sectors);
      countries = Set.copyOf(countries);
    }
  }

  private Bodies() {
    for (List<String> row : WordList.rows(Bodies.class, "bodies.tsv")) {
      for (String name : Vocabulary.split(row.get(0) + "," + row.get(1))) {
        entries.putIfAbsent(
            Fold.key(name),
            new Body(
                row.get(0),
                name,
                Set.copyOf(Vocabulary.split(row.get(2))),
                Set.copyOf(Vocabulary.split(row.get(3)))));
      }
    }
  }

  /** Returns the bodies of the file that lies beside this class. */
  static Bodies known() {
    return new Bodies();
  }

  /** Returns the body of that name; an abbreviation must be in capitals. */
  Optional<Body> find(String name) {
    return Optional.ofNullable(entries.get(Fold.key(name)))
        .filter(body -> !Fold.abbreviation(body.written()) || Fold.abbreviation(name));
  }
}
