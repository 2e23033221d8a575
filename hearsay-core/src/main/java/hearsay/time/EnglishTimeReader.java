package hearsay.time;

import hearsay.sentence.Sentence;
import hearsay.text.Span;
import hearsay.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads English times by {@link Grammar}: from left to right the longest expression that begins at
 * a word. What was spoken of before (a quarter, a day) goes along through the text.
 */
final class EnglishTimeReader implements TimeReader {
  private static final Set<String> JOINS = Set.of("and", "or", "to", "through", "-", "\u2013");

  @Override
  public List<TimeExpression> read(Text text, List<Sentence> sentences, Optional<Anchor> anchor) {
    Course course = new Course(anchor.map(Anchor::day));
    for (Sentence sentence : sentences) {
      course.read(Words.of(text, sentence.span()));
    }
    return List.copyOf(course.found);
  }

  /** One walk through one text. */
  private static final class Course {
    private final Optional<LocalDate> anchor;
    private final List<TimeExpression> found = new ArrayList<>();
    private Optional<String> quarter = Optional.empty();
    private Optional<String> last = Optional.empty();

    Course(Optional<LocalDate> anchor) {
      this.anchor = anchor;
    }

    void read(Words words) {
      int at = 0;
      while (at < words.size()) {
        Optional<Phrase> phrase =
            words.isHyphen(at - 1) && words.touchesPrevious(at) && !opens(words, at)
                ? Optional.empty()
                : Grammar.at(words, at);
        if (phrase.isPresent()) {
          add(words, at, phrase.get());
          at = secondDay(words, phrase.get().end());
        } else {
          at++;
        }
      }
    }

    /** Only a date may begin after a hyphen ({@code post-1989}). */
    private static boolean opens(Words words, int at) {
      return words.digits(at).isPresent() && words.at(at).length() == 4;
    }

    private void add(Words words, int start, Phrase phrase) {
      Frame frame = new Frame(anchor, Tenses.around(words, start, phrase.end()), quarter, last);
      TimexValue value = phrase.meaning().in(frame);
      note(words.span(start, phrase.end()), value);
    }

    private void note(Span span, TimexValue value) {
      Optional<TimeExpression.Range> range =
          value.type() == TimeExpression.Type.DATE || value.type() == TimeExpression.Type.TIME
              ? Ranges.of(value.value())
              : Optional.empty();
      found.add(new TimeExpression(span, value.type(), value.value(), range));
      if (range.isPresent()) {
        last = Optional.of(value.value());
        if (value.value().indexOf('Q') == 5 && isReported(value.value(), range.get())) {
          quarter = last;
        }
      }
    }

    /**
     * Reports compare with the newest quarter that is over; older ones are what it is compared to.
     */
    private boolean isReported(String value, TimeExpression.Range range) {
      boolean newer = quarter.map(before -> before.compareTo(value) <= 0).orElse(true);
      return newer && anchor.map(day -> range.to().isBefore(day)).orElse(true);
    }

    /** {@code April 24 and 25}: a second day of the month just named. */
    private int secondDay(Words words, int at) {
      OptionalInt day = words.digits(at + 1);
      boolean isDay =
          last.filter(value -> value.length() == 10 && value.charAt(7) == '-').isPresent()
              && words.digits(at - 1).isPresent()
              && words.at(at - 1).length() <= 2
              && JOINS.contains(words.at(at))
              && day.isPresent()
              && day.getAsInt() >= 1
              && day.getAsInt() <= 31
              && endsClause(words, at + 2);
      if (!isDay) {
        return at;
      }
      String month = last.orElse("").substring(0, 8);
      String value = month + (day.getAsInt() < 10 ? "0" : "") + day.getAsInt();
      note(words.span(at + 1, at + 2), TimexValue.date(value));
      return at + 2;
    }

    private static boolean endsClause(Words words, int at) {
      String next = words.at(at);
      return next.isEmpty()
          || (!Character.isLetterOrDigit(next.charAt(0)) && !next.equals("%"))
          || Set.of("in", "at", "and", "for", "to", "with", "by", "on", "as").contains(next);
    }
  }
}
