package hearsay.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {
  private static final Look LOOK = new Look(40, false);

  @Test
  void linesBreakAtBlanksAndHang() {
    Phrase phrase = new Phrase().add("one two three four five six seven eight nine ten");
    assertThat(phrase.lines(LOOK, "c1   ", 5, 9))
        .containsExactly("c1   one two three four five six seven", "     eight nine ten");
  }

  @Test
  void whatIsLeftOutIsAnEllipsis() {
    Phrase phrase = new Phrase().add("word ".repeat(50));
    assertThat(phrase.lines(LOOK, "", 0, 2)).hasSize(2).last().asString().endsWith("word …");
  }

  @Test
  void piecesWithoutABlankBetweenStayTogether() {
    Phrase phrase =
        new Phrase()
            .add("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ")
            .add("bb")
            .add(Style.FAINT, "cccc");
    assertThat(phrase.lines(LOOK, "", 0, 9)).last().isEqualTo("bbcccc");
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertThat(Columns.of("平壌 e\u0301")).isEqualTo(6);
    Phrase phrase = new Phrase().add("平壌平壌平壌平壌平壌 平壌平壌平壌平壌平壌平壌");
    assertThat(phrase.lines(LOOK, "", 0, 9)).hasSize(2);
  }
}
