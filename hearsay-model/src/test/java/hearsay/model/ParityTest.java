package hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.analysis.Analysis;
import hearsay.analysis.Piece;
import hearsay.analysis.Word;
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
import java.util.function.IntFunction;
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
  private static ReadingModel model = ReadingModel.open(1);

  @BeforeAll
  static void read() throws IOException {
    try (InputStream stream =
            Objects.requireNonNull(ParityTest.class.getResourceAsStream("parity.jsonl"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader.lines().map(JsonMapper.shared()::readTree).forEach(LINES::add);
    }
  }

  @AfterAll
  static void close() {
    model.close();
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
      List<Window> windows = model.windows(text, sentences(text));
      assertThat(windows).hasSize(1);
      assertThat(windows.getFirst().pieces()).containsExactly(longs(line.get("ids")));
      assertThat(windows.getFirst().first()).containsExactly(longs(line.get("first")));
      assertThat(windows.getFirst().sentence()).containsExactly(longs(line.get("sentence")));
    }
  }

  @Test
  void tagsAreAlmostTheSame() {
    assertThat(agreement("upos", i -> a -> a.words().get(i).upos())).isGreaterThan(0.985);
    assertThat(agreement("xpos", i -> a -> a.words().get(i).xpos())).isGreaterThan(0.985);
    assertThat(agreement("heads", i -> a -> head(a.words().get(i)))).isGreaterThan(0.97);
    assertThat(agreement("entity", i -> a -> tag(a.names(), i))).isGreaterThan(0.97);
    assertThat(agreement("attribution", i -> a -> tag(a.attributions(), i))).isGreaterThan(0.95);
  }

  private interface Tag {
    String of(Analysis analysis);
  }

  private static String head(Word word) {
    return String.valueOf(word.head());
  }

  private static String tag(List<Piece> pieces, int word) {
    for (Piece piece : pieces) {
      if (piece.words().contains(word)) {
        return (piece.words().first() == word ? "B-" : "I-") + piece.label();
      }
    }
    return "O";
  }

  private static double agreement(String head, IntFunction<Tag> ours) {
    int same = 0;
    int all = 0;
    for (JsonNode line : LINES) {
      Text text = new Text(line.get("text").asString());
      Analysis analysis = model.analyze(text, sentences(text));
      List<String> theirs = strings(line.get(head));
      for (int i = 0; i < theirs.size(); i++) {
        same += ours.apply(i).of(analysis).equals(theirs.get(i)) ? 1 : 0;
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
