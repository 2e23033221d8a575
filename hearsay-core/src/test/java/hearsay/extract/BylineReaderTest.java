package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BylineReaderTest {
  private final BylineReader reader = new BylineReader();

  static Stream<Arguments> bylines() {
    return Cases.rows("bylines.tsv");
  }

  @ParameterizedTest
  @MethodSource("bylines")
  void readsNames(String words, String names) {
    assertThat(reader.read(words)).isEqualTo(Cases.list(names));
  }
}
