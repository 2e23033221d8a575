package hearsay.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SafeTest {

  @Test
  void whatATerminalWouldObeyIsShown() {
    assertThat(Safe.line("a\u001b[2Jb\u009b1m\u0007\u007f"))
        .isEqualTo("a\\u001b[2Jb\\u009b1m\\u0007\\u007f");
    assertThat(Safe.line("abc\u202edcba\u2066")).isEqualTo("abc\\u202edcba\\u2066");
    assertThat(Safe.line("half \ud800 pair")).isEqualTo("half \\ud800 pair");
  }

  @Test
  void aLineHasNoBreaks() {
    assertThat(Safe.line("one\ntwo\r\n\tthree\u2028four")).isEqualTo("one two   three four");
    assertThat(Safe.lines("one\ntwo\t\u001b")).isEqualTo("one\ntwo\t\\u001b");
  }

  @Test
  void otherWritingStaysAsItIs() {
    String text = "Kyïv, 平壌, القاهرة, 👩\u200d🚒, naïve";
    assertThat(Safe.line(text)).isEqualTo(text);
  }

  @Test
  void jsonMeansTheSame() {
    String value = "\u001b\u009b\u202e\u2028é😀\n";
    String json = Safe.json(JsonMapper.shared().writeValueAsString(value));
    assertThat(json).doesNotContain("\u009b", "\u202e", "\u2028").contains("é😀");
    assertThat(JsonMapper.shared().readValue(json, String.class)).isEqualTo(value);
  }
}
