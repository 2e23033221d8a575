package hearsay.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.text.Span;
import hearsay.text.Text;
import hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlaceCasesTest {
  private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]+)(?:\\|([^\\]]+))?]");
  private static final PlaceFinder FINDER = PlaceFinder.standard();

  /** A text with its marks taken out. */
  private record Case(Text text, List<Span> names, List<String> marks) {
    static Case of(String marked) {
      StringBuilder plain = new StringBuilder();
      List<Span> names = new ArrayList<>();
      List<String> marks = new ArrayList<>();
      Matcher matcher = MARKED.matcher(marked);
      while (matcher.find()) {
        matcher.appendReplacement(plain, "");
        int start = plain.length();
        plain.append(matcher.group(1));
        names.add(new Span(start, plain.length()));
        marks.add(Optional.ofNullable(matcher.group(2)).orElse(""));
      }
      matcher.appendTail(plain);
      return new Case(new Text(plain.toString()), names, marks);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyNameMeansThePlaceThatIsMarked() {
    return WordList.rows(PlaceCasesTest.class, "places.txt").stream()
        .map(row -> row.get(0))
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  private static void check(String line) {
    int bar = line.indexOf(" | ");
    String host = line.substring(0, bar);
    Case marked = Case.of(line.substring(bar + 3));
    List<Place> places =
        FINDER.locate(
            marked.text(),
            marked.names(),
            context(host.equals("-") ? Optional.empty() : Optional.of(host)));
    List<String> found = marked.names().stream().map(name -> meaning(places, name)).toList();
    assertThat(found).isEqualTo(marked.marks());
  }

  private static PlaceFinder.Context context(Optional<String> outlet) {
    return new PlaceFinder.Context(Optional.empty(), Optional.empty(), outlet);
  }

  private static String meaning(List<Place> places, Span name) {
    List<Located> located =
        places.stream()
            .filter(place -> place.mentions().contains(name))
            .map(Place::located)
            .toList();
    assertThat(located).hasSize(1);
    return switch (located.get(0)) {
      case Located.Resolved resolved -> resolved.geonames().map(id -> "" + id).orElse("");
      case Located.Ambiguous ambiguous -> "several";
      case Located.Relative relative -> "relative";
      case Located.Unknown unknown -> "?";
    };
  }

  @TestFactory
  Stream<DynamicTest> certainNamesAreFoundAsTheyAreMarked() {
    return WordList.rows(PlaceCasesTest.class, "names.txt").stream()
        .map(row -> row.get(0))
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () -> {
                      Case marked = Case.of(line);
                      assertThat(FINDER.names(marked.text()).stream().map(marked.text()::slice))
                          .containsExactlyElementsOf(
                              marked.names().stream().map(marked.text()::slice).toList());
                    }));
  }

  @Test
  void aPlaceToldFromAnotherStandsBesideIt() {
    Case marked = Case.of("The quake was 127 km (79 miles) south of [Vladivostok], Russia.");
    List<Place> places = FINDER.locate(marked.text(), marked.names(), context(Optional.empty()));
    assertThat(places).hasSize(2);
    assertThat(places.get(0).name()).isEqualTo("127 km (79 miles) south of Vladivostok");
    Located.Relative relative = (Located.Relative) places.get(0).located();
    assertThat(relative.bearing()).isEqualTo(180);
    assertThat(relative.kilometres()).isEqualTo(127);
    assertThat(relative.latitude()).isCloseTo(41.963, within(0.01));
    assertThat(places.get(1).mentions()).isEqualTo(marked.names());
  }

  @Test
  void namesOfOnePlaceAreOnePlace() {
    Case marked = Case.of("[Britain] said that the [U.K.] and the [British] people agree.");
    List<Place> places = FINDER.locate(marked.text(), marked.names(), context(Optional.empty()));
    assertThat(places).hasSize(1);
    assertThat(places.get(0).mentions()).hasSize(3);
    assertThat(places.get(0).id()).isEqualTo("p1");
  }

  @Test
  void keysAreTheSameForAllSpellings() {
    assertThat(Keys.fold("Saint-\u00c9tienne")).isEqualTo(Keys.fold("St. Etienne"));
    assertThat(Keys.fold("\u0141\u00f3d\u017a")).isEqualTo("lodz");
    assertThat(Keys.fold("Xi'an")).isEqualTo("xian");
    assertThat(Keys.fold("  Mount   Vernon ")).isEqualTo("mt vernon");
  }

  @Test
  void everyRowWrittenByHandHasItsPlaceOnTheEarth() {
    for (Atlas.Name name : Atlas.standard().names()) {
      assertThat(Atlas.standard().find(Lookup.key(name.written())))
          .as(name.written())
          .isNotEmpty()
          .allSatisfy(
              place -> {
                assertThat(place.point().latitude()).isBetween(-90.0, 90.0);
                assertThat(place.point().longitude()).isBetween(-180.0, 180.0);
                assertThat(
                        place.country().isEmpty() || Countries.alpha3(place.country()).isPresent())
                    .isTrue();
              });
    }
  }

  @Test
  void everyKnownOutletHasATown() {
    for (List<String> row : WordList.rows(Outlets.class, "outlets.tsv")) {
      Outlets.Home home = Outlets.of(context(Optional.of(row.get(0))));
      assertThat(home.homes()).as(row.get(0) + " " + row.get(2)).isNotEmpty();
    }
  }
}
