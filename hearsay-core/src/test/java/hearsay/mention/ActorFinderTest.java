package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.analysis.Analysis;
import hearsay.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ActorFinderTest {
  private static final ActorFinder FINDER = ActorFinder.english();

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> files = Files.list(file("titles.txt").resolveSibling("."))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
          .flatMap(ActorFinderTest::cases);
    }
  }

  @Test
  void givenSpansAreMentions() {
    Analysis analysis = AnnotatedText.read(lines(file("titles.txt")));
    String text = analysis.text().content();
    List<Span> given =
        Stream.of("Russian Defense Minister Sergei Volkov", "Chinese officials")
            .map(words -> new Span(text.indexOf(words), text.indexOf(words) + words.length()))
            .toList();
    List<Actor> actors = FINDER.find(analysis, given);
    for (Span span : given) {
      assertThat(actors)
          .filteredOn(a -> a.mentions().stream().anyMatch(m -> m.span().equals(span)))
          .hasSize(1);
    }
  }

  private static Stream<DynamicTest> cases(Path file) {
    List<String> lines = lines(file);
    Analysis analysis = AnnotatedText.read(lines);
    List<Actor> actors = FINDER.find(analysis);
    return lines.stream()
        .filter(line -> line.startsWith("> "))
        .map(
            line ->
                DynamicTest.dynamicTest(
                    file.getFileName() + " " + line,
                    () -> holds(line.substring(2), actors, analysis)));
  }

  private static void holds(String line, List<Actor> actors, Analysis analysis) {
    String[] sides = line.split(" : ", 2);
    List<String> expected = List.of(sides[0].split("; ", -1));
    assertThat(actors)
        .extracting(actor -> mentions(actor, analysis))
        .describedAs("chains of mentions")
        .contains(sides[1]);
    Actor actor =
        actors.stream()
            .filter(a -> mentions(a, analysis).equals(sides[1]))
            .filter(a -> a.name().equals(expected.get(1)))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no actor is called " + expected.get(1)));
    List<String> told = told(actor);
    for (int i = 0; i < told.size(); i++) {
      if (!expected.get(i).equals("-")) {
        assertThat(told.get(i)).isEqualTo(expected.get(i));
      }
    }
  }

  private static List<String> told(Actor actor) {
    return List.of(
        actor.kind().name(),
        actor.name(),
        actor.countries().toString(),
        actor.sectors().toString(),
        actor.roles().stream().map(Actor.Role::text).collect(Collectors.joining("; ", "{", "}")));
  }

  private static String mentions(Actor actor, Analysis analysis) {
    return actor.mentions().stream()
        .map(mention -> analysis.text().slice(mention.span()))
        .collect(Collectors.joining(" | "));
  }

  private static Path file(String name) {
    try {
      return Path.of(Objects.requireNonNull(ActorFinderTest.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
