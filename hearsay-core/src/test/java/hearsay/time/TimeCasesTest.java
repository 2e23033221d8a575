package hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.sentence.Segmenter;
import hearsay.sentence.Sentence;
import hearsay.text.Span;
import hearsay.text.Text;
import hearsay.text.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TimeCasesTest {
  private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]+)\\|([A-Z]+)\\|([^\\]]+)]");
  private static final TimeReader READER = TimeReader.english();
  private static final Segmenter SEGMENTER = Segmenter.english();

  @TestFactory
  Stream<DynamicTest> everyCaseIsReadAsMarked() {
    return WordList.rows(TimeCasesTest.class, "times.txt").stream()
        .map(row -> row.get(0))
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  private static void check(String line) {
    int bar = line.indexOf(" | ");
    String day = line.substring(0, bar);
    Optional<Anchor> anchor =
        day.equals("-") ? Optional.empty() : Optional.of(new Anchor(LocalDate.parse(day)));
    StringBuilder plain = new StringBuilder();
    List<String> wanted = new ArrayList<>();
    Matcher matcher = MARKED.matcher(line.substring(bar + 3));
    while (matcher.find()) {
      matcher.appendReplacement(plain, "");
      int start = plain.length();
      plain.append(matcher.group(1));
      wanted.add(
          describe(
              new Span(start, plain.length()),
              matcher.group(1),
              matcher.group(2),
              matcher.group(3)));
    }
    matcher.appendTail(plain);
    Text text = new Text(plain.toString());
    List<String> found =
        read(text, anchor).stream()
            .map(t -> describe(t.span(), text.slice(t.span()), t.type().name(), t.value()))
            .toList();
    assertThat(found).isEqualTo(wanted);
  }

  private static String describe(Span span, String words, String type, String value) {
    return span.start() + " [" + words + "|" + type + "|" + value + "]";
  }

  private static List<TimeExpression> read(Text text, Optional<Anchor> anchor) {
    List<Sentence> sentences = SEGMENTER.segment(text, List.of(new Span(0, text.length())));
    return READER.read(text, sentences, anchor);
  }

  @Test
  void aMonthCoversItsDays() {
    Text text = new Text("It opened in February 2020.");
    TimeExpression month = read(text, Optional.empty()).get(0);
    assertThat(month.range())
        .contains(new TimeExpression.Range(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29)));
  }

  @Test
  void aWeekBeginsOnMonday() {
    assertThat(Ranges.of("2023-W36-WE"))
        .contains(new TimeExpression.Range(LocalDate.of(2023, 9, 9), LocalDate.of(2023, 9, 10)));
    assertThat(Ranges.of("2020-W53"))
        .contains(new TimeExpression.Range(LocalDate.of(2020, 12, 28), LocalDate.of(2021, 1, 3)));
  }

  @Test
  void easterFollowsTheMoon() {
    assertThat(Holidays.easter(2000)).isEqualTo(LocalDate.of(2000, 4, 23));
    assertThat(Holidays.easter(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
  }

  @Test
  void noInputIsTooOdd() {
    for (String odd :
        List.of(
            "",
            "99999999999 years ago",
            "Feb. 31, 9999",
            "31/31/2020",
            "the th century",
            "a a a couple of of",
            "- - - -",
            "12:99 p.m. p.m.",
            "999999 days later",
            "\u0130stanbul, May")) {
      Text text = new Text(odd);
      assertThat(read(text, Optional.of(new Anchor(LocalDate.of(2023, 9, 14)))))
          .allSatisfy(time -> assertThat(time.span().end()).isLessThanOrEqualTo(text.length()));
    }
  }
}
