package hearsay.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import hearsay.text.Text;
import hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code sentences.txt}. */
class SentenceCasesTest {
  private record Case(String paragraph, List<String> sentences) {}

  @TestFactory
  Stream<DynamicTest> cases() {
    List<Case> cases = new ArrayList<>();
    for (List<String> row : WordList.rows(SentenceCasesTest.class, "sentences.txt")) {
      String line = row.get(0);
      if (line.startsWith("> ")) {
        cases.add(new Case(line.substring(2), new ArrayList<>()));
      } else {
        cases.getLast().sentences().add(line);
      }
    }
    return cases.stream().map(c -> DynamicTest.dynamicTest(c.paragraph(), () -> check(c)));
  }

  private static void check(Case one) {
    assertThat(words(one.paragraph())).isEqualTo(one.sentences());
  }

  private static List<String> words(String paragraph) {
    Text text = new Text(paragraph);
    return Segmenter.english().segment(text, List.of(new Span(0, text.length()))).stream()
        .map(
            sentence ->
                sentence.tokens().stream()
                    .map(token -> text.slice(token.span()))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void aParagraphWithoutFullStopsIsCutAndNothingIsLost() {
    String endless = "a-b ".repeat(5000);
    Text text = new Text(endless);
    List<Sentence> sentences =
        Segmenter.english().segment(text, List.of(new Span(0, text.length())));
    assertThat(sentences).hasSizeGreaterThan(10);
    assertThat(sentences.stream().mapToInt(s -> s.tokens().size()).sum()).isEqualTo(15000);
  }

  @Test
  void hostileRunsOfMarksEndSoon() {
    String hostile = "a.a-".repeat(20000) + "@".repeat(20000) + "1:".repeat(20000);
    Text text = new Text(hostile);
    List<Sentence> sentences =
        Segmenter.english().segment(text, List.of(new Span(0, text.length())));
    assertThat(sentences).isNotEmpty();
  }
}
