package hearsay.extract;

import hearsay.text.WordList;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a moment in whatever form pages and agencies write it: ISO 8601 and its misspellings, RFC
 * 1123, {@code September 13, 2023 at 14:15 JST}, {@code 13.09.2023}, seconds since 1970.
 */
final class MomentReader {
  private static final int LONGEST = 300;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(\\d{3})?(\\.\\d{1,6})?");
  private static final Pattern NUMERIC =
      Pattern.compile("\\b(\\d{4})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT = Pattern.compile("\\b(20\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("\\b(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})\\b");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,3}(?:of )?(\\p{L}{3,9})[.,]{0,2}[\\s-]{1,3}(\\d{4})\\b");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "\\b(\\p{L}{3,9})\\.?[\\s-]{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?[\\s-]{1,3}(\\d{4})\\b");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d:+-])(\\d{1,2})(?:[:.](\\d\\d))(?::(\\d\\d)(?:[.,]\\d{1,9})?)?(?:\\s?([ap])\\.?\\s?m\\b\\.?)?");
  private static final Pattern HOUR = Pattern.compile("\\b(\\d{1,2})\\s?([ap])\\.?m\\b\\.?");
  private static final Pattern OFFSET =
      Pattern.compile("^\\s?(?:gmt|utc)?\\s?([+-]\\d\\d):?(\\d\\d)?\\b");
  private static final Pattern ZONE = Pattern.compile("^[\\s(,]{0,3}([a-z]{1,4})\\b");

  private final Map<String, Integer> months =
      WordList.rows(MomentReader.class, "months.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> Integer.valueOf(r.get(1))));
  private final Map<String, ZoneOffset> zones =
      WordList.rows(MomentReader.class, "zones.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  r -> r.get(0).toLowerCase(Locale.ROOT), r -> ZoneOffset.of(r.get(1))));

  /** A moment and what is left of the words when its words are taken away. */
  private record Day(LocalDate day, int start, int end) {}

  private record Clock(LocalTime time, int end) {}

  /** Returns the first moment that {@code words} state; empty: none, or none that can be. */
  Optional<Moment> read(String words) {
    String text = clip(words).strip().toLowerCase(Locale.ROOT);
    if (text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    if (EPOCH.matcher(text).matches()) {
      return epoch(text);
    }
    return day(text)
        .map(
            found -> {
              Optional<Clock> clock =
                  clock(text.substring(found.end()), true)
                      .map(c -> new Clock(c.time(), c.end() + found.end()))
                      .or(() -> clock(text.substring(0, found.start()), false));
              return new Moment(
                  found.day(),
                  clock.map(Clock::time),
                  clock.flatMap(c -> zone(text.substring(c.end()))));
            });
  }

  /** Returns the zone that an abbreviation or an offset at the start of {@code words} names. */
  private Optional<ZoneOffset> zone(String words) {
    Matcher offset = OFFSET.matcher(words);
    if (offset.find()) {
      String minutes = Optional.ofNullable(offset.group(2)).orElse("00");
      try {
        return Optional.of(ZoneOffset.of(offset.group(1) + ":" + minutes));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    Matcher name = ZONE.matcher(words);
    return name.find() ? Optional.ofNullable(zones.get(name.group(1))) : Optional.empty();
  }

  private static String clip(String words) {
    return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
  }

  private static Optional<Moment> epoch(String digits) {
    String whole = digits.split("\\.", -1)[0];
    long value = Long.parseLong(whole);
    Instant instant =
        whole.length() == 13 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
    OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
    return Optional.of(
        new Moment(at.toLocalDate(), Optional.of(at.toLocalTime()), Optional.of(ZoneOffset.UTC)));
  }

  private Optional<Day> day(String text) {
    return List.<Optional<Day>>of(
            numeric(text, NUMERIC, 1, 2, 3),
            worded(text, MONTH_DAY, 1, 2),
            worded(text, DAY_MONTH, 2, 1),
            yearLast(text),
            numeric(text, COMPACT, 1, 2, 3))
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Day> numeric(String text, Pattern form, int year, int month, int day) {
    Matcher matcher = form.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> date =
          date(number(matcher, year), number(matcher, month), number(matcher, day));
      if (date.isPresent()) {
        return Optional.of(new Day(date.get(), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** American order where it can be, since most pages that write so are American. */
  private static Optional<Day> yearLast(String text) {
    return numeric(text, YEAR_LAST, 3, 1, 2).or(() -> numeric(text, YEAR_LAST, 3, 2, 1));
  }

  private Optional<Day> worded(String text, Pattern form, int month, int day) {
    Matcher matcher = form.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      Integer number = months.get(matcher.group(month));
      if (number != null) {
        Optional<LocalDate> date = date(number(matcher, 3), number, number(matcher, day));
        if (date.isPresent()) {
          return Optional.of(new Day(date.get(), matcher.start(), matcher.end()));
        }
      }
      from = matcher.start() + 1;
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first clock time after the day, or the last before it. */
  private static Optional<Clock> clock(String text, boolean first) {
    Optional<Clock> found = Optional.empty();
    for (Pattern form : List.of(CLOCK, HOUR)) {
      Matcher matcher = form.matcher(text);
      while (matcher.find() && !(first && found.isPresent())) {
        Optional<LocalTime> time =
            form == CLOCK
                ? time(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4))
                : time(matcher.group(1), null, null, matcher.group(2));
        int end = matcher.end();
        if (time.isPresent()) {
          found = Optional.of(new Clock(time.get(), end));
        }
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return found;
  }

  private static Optional<LocalTime> time(
      String hour,
      @org.jspecify.annotations.Nullable String minute,
      @org.jspecify.annotations.Nullable String second,
      @org.jspecify.annotations.Nullable String half) {
    int hours = Integer.parseInt(hour);
    if (half != null) {
      hours = hours % 12 + (half.equals("p") ? 12 : 0);
    }
    try {
      return Optional.of(
          LocalTime.of(
              hours,
              minute == null ? 0 : Integer.parseInt(minute),
              second == null ? 0 : Integer.parseInt(second)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
