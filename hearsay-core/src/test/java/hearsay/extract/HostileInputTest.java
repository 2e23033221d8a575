package hearsay.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.extract.Extraction.Found;
import hearsay.extract.Extraction.Reason;
import hearsay.extract.Extraction.Refused;
import hearsay.report.Report;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Input that was made to do harm, or was harmed on its way. */
@Timeout(60)
class HostileInputTest {
  private static final String STORY =
      "<html><body><h1>Café opens</h1><article><p>The café on the quay, which the town’s “old” baker"
          + " runs, was opened on Monday, and it was full by noon, she said.</p><p>There were cakes,"
          + " rolls and pies, and there was a “brass” band that played until the lamps were lit in the"
          + " square.</p></article></body></html>";

  private final Extractor extractor = Extractor.standard();

  @Test
  void emptyInputIsRefused() {
    assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
    assertThat(reason("  \n\t ")).isEqualTo(Reason.EMPTY);
  }

  @Test
  void tooMuchIsRefused() {
    byte[] many = new byte[Gate.MOST_BYTES + 1];
    Arrays.fill(many, (byte) 'a');
    assertThat(reason(many)).isEqualTo(Reason.TOO_LARGE);
    assertThat(reason("<html>" + "<i></i>".repeat(1_000_000))).isEqualTo(Reason.TOO_LARGE);
    assertThat(reason("<html><body>" + "<div>".repeat(100_000) + "x")).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void hugeAttributesAreBorne() {
    String many =
        "<html><body><p class=\"" + "share ".repeat(500_000) + "\" " + "a=1 ".repeat(100_000) + ">";
    assertThat(extractor.extract(html(many + STORY))).isInstanceOf(Found.class);
  }

  @Test
  void manyNestedBodiesAreBorne() {
    String nest = "<div class='article-body share'>".repeat(450);
    String page = "<html><body>" + nest + STORY + "<p>x, y</p>".repeat(50_000);
    assertThat(extractor.extract(html(page))).isNotNull();
  }

  @Test
  void manyLinesAreBorne() {
    assertThat(extractor.extract(Report.of("Rain fell\n".repeat(300_000).getBytes(UTF_8))))
        .isNotNull();
    assertThat(extractor.extract(Report.of("a, ".repeat(3_000_000).getBytes(UTF_8)))).isNotNull();
  }

  @Test
  void manyNestedLabelsAreBorne() {
    String nest = "<div class='date byline title'><span>".repeat(200);
    String page = "<html><body>" + nest + STORY + "<p>x, y</p>".repeat(50_000);
    assertThat(extractor.extract(html(page))).isNotNull();
  }

  @Test
  void entityBombsAreText() {
    String bomb =
        "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + STORY.replace("old", "&b;");
    assertThat(body(html(bomb))).contains("café on the quay").hasSizeLessThan(1000);
    assertThat(extractor.extract(html("<p>" + "&amp".repeat(500_000)))).isNotNull();
  }

  @Test
  void linkedDataBombsArePassedOver() {
    String json = "[".repeat(200_000);
    String page = "<script type='application/ld+json'>" + json + "</script>" + STORY;
    assertThat(body(html(page))).contains("café on the quay");
  }

  @Test
  void picturesAndArchivesAreNoText() {
    assertThat(reason(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
        .isEqualTo(Reason.NOT_TEXT);
    assertThat(reason(new byte[] {'P', 'K', 3, 4, 20, 0, 0})).isEqualTo(Reason.NOT_TEXT);
    assertThat(reason("%PDF-1.7 and so on")).isEqualTo(Reason.NOT_TEXT);
    assertThat(reason("\0\1\2\3\4\5text that is none".repeat(9))).isEqualTo(Reason.NOT_TEXT);
  }

  @Test
  void charsetsAreFound() {
    for (String name : new String[] {"windows-1252", "UTF-8", "UTF-16LE"}) {
      byte[] bytes = STORY.getBytes(Charset.forName(name));
      Report report = Report.of(bytes).typed("text/html; charset=" + name);
      assertThat(body(report)).as(name).contains("The café on the quay, which the town’s “old”");
    }
    byte[] meta =
        STORY
            .replace("<body>", "<meta charset=windows-1252><body>")
            .getBytes(Charset.forName("windows-1252"));
    assertThat(body(Report.of(meta))).contains("café");
    byte[] guessed = STORY.getBytes(Charset.forName("windows-1252"));
    assertThat(body(Report.of(guessed))).contains("café");
    byte[] lied = STORY.getBytes(UTF_8);
    assertThat(body(Report.of(lied).typed("text/html; charset=iso-8859-1"))).contains("café");
  }

  @Test
  void bytesOfNoCharsetAreRefused() {
    byte[] broken = STORY.getBytes(StandardCharsets.ISO_8859_1);
    for (int at = 100; at < broken.length; at += 3) {
      broken[at] = (byte) 0xC3;
    }
    assertThat(extractor.extract(Report.of(broken).typed("text/html; charset=utf-8"))).isNotNull();
  }

  @Test
  void utf8CutOffInACharacterIsRead() {
    byte[] whole = STORY.getBytes(UTF_8);
    String before = STORY.substring(0, STORY.indexOf("” band"));
    int quote = before.getBytes(UTF_8).length;
    byte[] longer = Arrays.copyOf(whole, quote + 1);
    String body = body(Report.of(longer).typed("text/html"));
    assertThat(body).endsWith("there was a “brass");
  }

  @Test
  void otherLanguagesAreRefusedUnlessWanted() {
    String russian =
        "<html><body><article><p>"
            + "В понедельник в городе открыли новый мост через реку, сообщил мэр. ".repeat(8)
            + "</p></article></body></html>";
    String german =
        "Am Montag wurde die neue Brücke über den Fluss eröffnet, wie der Bürgermeister sagte. "
            .repeat(8);
    assertThat(reason(russian)).isEqualTo(Reason.NOT_ENGLISH);
    assertThat(reason(german)).isEqualTo(Reason.NOT_ENGLISH);
    assertThat(Extractor.anyLanguage().extract(html(russian))).isInstanceOf(Found.class);
  }

  @Test
  void pagesWithoutAnArticleAreRefused() {
    assertThat(reason("<html><body><nav><a href=/>Home</a></nav><p>Hello.</p></body></html>"))
        .isEqualTo(Reason.NO_ARTICLE);
  }

  private static Report html(String page) {
    return Report.of(page.getBytes(UTF_8)).typed("text/html");
  }

  private Reason reason(String input) {
    return reason(input.getBytes(UTF_8));
  }

  private Reason reason(byte[] input) {
    Extraction extraction = extractor.extract(Report.of(input));
    assertThat(extraction).isInstanceOf(Refused.class);
    assertThat(((Refused) extraction).detail()).isNotBlank();
    return ((Refused) extraction).reason();
  }

  private String body(Report report) {
    Extraction extraction = extractor.extract(report);
    assertThat(extraction).isInstanceOf(Found.class);
    Article article = ((Found) extraction).article();
    return String.join(
        "\n", article.spans(Part.Kind.BODY).stream().map(article.text()::slice).toList());
  }
}
