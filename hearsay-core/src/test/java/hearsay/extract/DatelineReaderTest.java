package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DatelineReaderTest {
  private final DatelineReader reader = new DatelineReader(new Agencies());

  static Stream<Arguments> datelines() {
    return Cases.rows("datelines.tsv");
  }

  @ParameterizedTest
  @MethodSource("datelines")
  void readsThePlaceBeforeTheDash(
      String text, String dateline, String place, String day, String agency) {
    Optional<DatelineReader.Found> found = reader.read(text);
    assertThat(found.map(f -> slice(text, f.span()))).isEqualTo(Cases.optional(dateline));
    assertThat(found.flatMap(f -> f.place()).map(s -> slice(text, s)))
        .isEqualTo(Cases.optional(place));
    assertThat(found.flatMap(f -> f.day()).map(s -> slice(text, s))).isEqualTo(Cases.optional(day));
    assertThat(found.flatMap(f -> f.agency())).isEqualTo(Cases.optional(agency));
  }

  private static String slice(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
