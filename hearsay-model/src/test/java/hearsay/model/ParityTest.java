package hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.sentence.Segmenter;
import hearsay.sentence.Sentence;
import hearsay.text.Span;
import hearsay.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The 200 sentences of {@code parity.jsonl}, with what the training side made of them: words and
 * pieces must be the very same; tags, which the training side computes in 32-bit floats and the
 * served files in 8-bit integers, may differ in a few of a hundred words.
 */
class ParityTest {
  private static final List<JsonNode> LINES = new ArrayList<>();
  private static final List<WindowScores> SCORES = new ArrayList<>();
  private static final ReadingModel MODEL = ReadingModel.open(1);

  @BeforeAll
  static void read() throws IOException {
    try (InputStream stream =
            Objects.requireNonNull(ParityTest.class.getResourceAsStream("parity.jsonl"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader.lines().map(JsonMapper.shared()::readTree).forEach(LINES::add);
    }
    for (JsonNode line : LINES) {
      Text text = new Text(line.get("text").asString());
      SCORES.add(MODEL.scores(MODEL.windows(text, sentences(text)).getFirst()));
    }
  }

  @AfterAll
  static void close() {
    MODEL.close();
  }

  private static List<Sentence> sentences(Text text) {
    return Segmenter.english().segment(text, List.of(new Span(0, text.length())));
  }

  @Test
  void thereAreTwoHundredSentences() {
    assertThat(LINES).hasSize(200);
  }

  @Test
  void wordsAreTheSame() {
    for (JsonNode line : LINES) {
      Text text = new Text(line.get("text").asString());
      List<String> words =
          sentences(text).stream()
              .flatMap(s -> s.tokens().stream())
              .map(token -> text.slice(token.span()))
              .toList();
      assertThat(words).isEqualTo(strings(line.get("forms")));
    }
  }

  @Test
  void piecesAreTheSame() {
    for (JsonNode line : LINES) {
      Text text = new Text(line.get("text").asString());
      List<Window> windows = MODEL.windows(text, sentences(text));
      assertThat(windows).hasSize(1);
      assertThat(windows.getFirst().pieces()).containsExactly(longs(line.get("ids")));
      assertThat(windows.getFirst().first()).containsExactly(longs(line.get("first")));
      assertThat(windows.getFirst().sentence()).containsExactly(longs(line.get("sentence")));
    }
  }

  @Test
  void bestTagsAreAlmostTheSame() {
    assertThat(agreement("upos", ParityTest::label)).isGreaterThan(0.985);
    assertThat(agreement("xpos", ParityTest::label)).isGreaterThan(0.97);
    assertThat(agreement("entity", ParityTest::label)).isGreaterThan(0.98);
    assertThat(agreement("attribution", ParityTest::label)).isGreaterThan(0.94);
    assertThat(agreement("trigger", ParityTest::label)).isGreaterThan(0.98);
    assertThat(agreement("heads", (head, scores, i) -> head(scores, i))).isGreaterThan(0.90);
  }

  /** The best label of a word in one head, as the served files score it. */
  @FunctionalInterface
  private interface Best {
    String of(String head, WindowScores scores, int word);
  }

  private static String label(String head, WindowScores scores, int word) {
    List<String> labels = MODEL.labels(head);
    return labels.get(Softmax.best(scores.of(head), word * labels.size(), labels.size()));
  }

  private static String head(WindowScores scores, int word) {
    int size = scores.window().size();
    return String.valueOf(Softmax.best(scores.of("arc"), word * size, size));
  }

  private static double agreement(String head, Best best) {
    int same = 0;
    int all = 0;
    for (int k = 0; k < LINES.size(); k++) {
      List<String> theirs = strings(LINES.get(k).get(head));
      for (int i = 0; i < theirs.size(); i++) {
        same += best.of(head, SCORES.get(k), i).equals(theirs.get(i)) ? 1 : 0;
        all++;
      }
    }
    return (double) same / all;
  }

  private static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static long[] longs(JsonNode list) {
    return list.valueStream().mapToLong(JsonNode::asLong).toArray();
  }
}
