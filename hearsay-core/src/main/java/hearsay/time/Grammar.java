package hearsay.time;

import hearsay.time.Lexicon.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All time expressions of English. */
final class Grammar {
  private static final Set<String> LINKS = Set.of("in", "on");

  private Grammar() {}

  /** Returns the longest time expression that begins at {@code at}. */
  static Optional<Phrase> at(Words words, int at) {
    return Phrase.longest(Stream.of(boundary(words, at), modified(words, at), core(words, at)));
  }

  private static Optional<Phrase> core(Words words, int at) {
    return Phrase.longest(
        Stream.of(
            DayPhrases.at(words, at),
            PartPhrases.at(words, at),
            QuarterPhrases.at(words, at),
            YearPhrases.at(words, at),
            RelativePhrases.at(words, at),
            LengthPhrases.at(words, at)));
  }

  /**
   * {@code early Tuesday}, {@code the late 1970s}, {@code mid-November}, {@code later this year}.
   */
  private static Optional<Phrase> modified(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    if (!Lexicon.has(Kind.EARLY, words.at(start))) {
      return Optional.empty();
    }
    int next = words.afterHyphen(start + 1);
    int link = words.isOneOf(next, LINKS) ? next + 1 : next;
    return Phrase.longest(
            Stream.of(
                words.at(start).endsWith("er") ? Optional.empty() : DayPhrases.at(words, link),
                PartPhrases.at(words, link),
                QuarterPhrases.at(words, link),
                YearPhrases.at(words, link),
                RelativePhrases.at(words, link)))
        .filter(phrase -> link == next || words.is(link, "the") || words.is(link, "this"))
        .or(() -> start > at ? decadeWithArticle(words, at, next) : Optional.empty())
        .or(() -> partOfDay(words, at, next));
  }

  private static Optional<Phrase> decadeWithArticle(Words words, int at, int next) {
    return YearPhrases.at(words, next).filter(phrase -> words.is(at, "the"));
  }

  /** {@code mid afternoon}: of the day that was spoken of. */
  private static Optional<Phrase> partOfDay(Words words, int at, int next) {
    return Lexicon.value(Kind.PART, words.at(next))
        .filter(part -> words.is(at, "mid") || words.is(at - 1, "in") || words.is(at - 1, "by"))
        .map(
            part ->
                new Phrase(
                    next + 1,
                    frame ->
                        TimexValue.time(Shifts.from(frame.spokenOf("D"), "D", 0) + "T" + part)));
  }

  /** {@code the end of November}, {@code the beginning of the year}. */
  private static Optional<Phrase> boundary(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    if (!Lexicon.has(Kind.BOUNDARY, words.at(start)) || !words.is(start + 1, "of")) {
      return Optional.empty();
    }
    return Phrase.longest(
        Stream.of(
            DayPhrases.at(words, start + 2),
            QuarterPhrases.at(words, start + 2),
            YearPhrases.at(words, start + 2),
            RelativePhrases.at(words, start + 2).filter(p -> calendar(words, start + 2))));
  }

  private static boolean calendar(Words words, int at) {
    return words.is(at, "the")
        || words.is(at, "this")
        || words.is(at, "next")
        || words.is(at, "last")
        || words.is(at, "that");
  }
}
