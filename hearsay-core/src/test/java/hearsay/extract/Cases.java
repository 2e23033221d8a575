package hearsay.extract;

import hearsay.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reads the case files beside the tests. */
final class Cases {
  private Cases() {}

  /** Returns the rows of a file of tab-separated fields. */
  static Stream<Arguments> rows(String name) {
    return WordList.rows(Cases.class, name).stream().map(row -> Arguments.of(row.toArray()));
  }

  /** Returns a field in which "-" stands for nothing. */
  static Optional<String> optional(String field) {
    return Optional.of(field).filter(value -> !value.equals("-"));
  }

  /** Returns a field of several values, parted by ";". */
  static List<String> list(String field) {
    return optional(field).map(value -> List.of(value.split("; ?", -1))).orElse(List.of());
  }
}
