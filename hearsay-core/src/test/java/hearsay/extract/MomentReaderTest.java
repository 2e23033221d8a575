package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MomentReaderTest {
  private final MomentReader reader = new MomentReader();

  static Stream<Arguments> moments() {
    return Cases.rows("moments.tsv");
  }

  @ParameterizedTest
  @MethodSource("moments")
  void readsWhatPagesWrite(String words, String iso) {
    assertThat(reader.read(words).map(moment -> moment.from(Published.Origin.META).iso()))
        .isEqualTo(Cases.optional(iso));
  }
}
