package hearsay.extract;

import hearsay.text.Span;
import hearsay.text.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dateline at the start of a report's first paragraph. */
final class DatelineReader {
  private static final int LONGEST = 110;
  private static final Pattern DASH =
      Pattern.compile("\\s?(?:--+|[\u2012-\u2015])\\s?|\\s[-_]\\s|(?<=\\))-\\s?|:\\s");
  private static final Pattern PLACE_WORD =
      Pattern.compile("\\p{Lu}[\\p{L}.'’]*(?:[-/]\\p{L}[\\p{L}.'’]*)*");
  private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{P}\\s]{2,}");

  private final Agencies agencies;
  private final Set<String> stops = WordList.words(DatelineReader.class, "dateline-stops.txt");
  private final Set<String> cities = WordList.words(DatelineReader.class, "dateline-cities.txt");
  private final Set<String> joiners = WordList.words(DatelineReader.class, "place-joiners.txt");
  private final Pattern dayWords;

  DatelineReader(Agencies agencies) {
    this.agencies = agencies;
    String months =
        String.join(
            "|",
            WordList.rows(DatelineReader.class, "months.tsv").stream().map(r -> r.get(0)).toList());
    this.dayWords =
        Pattern.compile(
            "(?i)(?:(?:%1$s)\\.? \\d{1,2}(?:,? \\d{4})?|\\d{1,2} (?:%1$s)\\.?(?:,? \\d{4})?"
                    .formatted(months)
                + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)");
  }

  /**
   * A dateline, its spans in the paragraph.
   *
   * @param span from 0 to before the blank that parts it from the first sentence
   * @param place empty: none named
   * @param day empty: none named
   * @param agency full name; empty: none named
   */
  record Found(Span span, Optional<Span> place, Optional<Span> day, Optional<String> agency) {
    Dateline at(int start) {
      return new Dateline(
          ArticleWriter.moved(span, start),
          place.map(p -> ArticleWriter.moved(p, start)),
          day.map(d -> ArticleWriter.moved(d, start)));
    }
  }

  /** What stands before the dash. */
  private record Head(
      Optional<Span> place, Optional<Span> day, Optional<String> agency, boolean bracket) {}

  /** Returns the dateline at the start of {@code paragraph}; empty: it begins with a sentence. */
  Optional<Found> read(String paragraph) {
    Matcher dash = DASH.matcher(paragraph);
    dash.region(0, Math.min(paragraph.length(), LONGEST));
    while (dash.find()) {
      String words = paragraph.substring(0, dash.start()).stripTrailing();
      Optional<Head> head = head(words);
      String rest = paragraph.substring(dash.end()).stripLeading();
      if (head.isPresent() && isBelieved(words, head.get(), dash.group().strip(), rest)) {
        int end = paragraph.substring(0, dash.end()).stripTrailing().length();
        return Optional.of(
            new Found(new Span(0, end), head.get().place(), head.get().day(), head.get().agency()));
      }
    }
    return Optional.empty();
  }

  private Optional<Head> head(String words) {
    String bare = words;
    Optional<String> agency = Optional.empty();
    boolean bracket = false;
    if (bare.endsWith(")")) {
      int open = bare.lastIndexOf('(');
      if (open < 0) {
        return Optional.empty();
      }
      String inside = bare.substring(open + 1, bare.length() - 1);
      agency = agencies.credited(inside).stream().reduce((a, b) -> a + ", " + b);
      if (agency.isEmpty() && !CAPITALS.matcher(inside).matches() && inside.length() > 30) {
        return Optional.empty();
      }
      bracket = true;
      bare = bare.substring(0, open).stripTrailing();
    }
    Optional<Span> day = lastDay(bare);
    int placeEnd = day.map(Span::start).orElse(bare.length());
    String place = bare.substring(0, placeEnd).replaceFirst("[\\s,]+$", "");
    if (place.isEmpty()) {
      return agency.isPresent()
          ? Optional.of(new Head(Optional.empty(), day, agency, bracket))
          : Optional.empty();
    }
    boolean dayIsLast = day.map(d -> d.end() == bareEnd(words, d.end())).orElse(true);
    return isPlace(place) && dayIsLast
        ? Optional.of(new Head(Optional.of(new Span(0, place.length())), day, agency, bracket))
        : Optional.empty();
  }

  private static int bareEnd(String words, int dayEnd) {
    String after = words.substring(dayEnd).strip();
    return after.isEmpty() || after.startsWith("(") || after.equals(",") ? dayEnd : -1;
  }

  private Optional<Span> lastDay(String words) {
    Matcher matcher = dayWords.matcher(words);
    Optional<Span> last = Optional.empty();
    while (matcher.find()) {
      last = Optional.of(new Span(matcher.start(), matcher.end()));
    }
    return last;
  }

  private boolean isPlace(String place) {
    if (stops.contains(place.toLowerCase(Locale.ROOT)) || place.length() > 60) {
      return false;
    }
    String[] words = place.split("[\\s,]+", -1);
    for (String word : words) {
      if (!PLACE_WORD.matcher(word).matches() && !joiners.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return words.length <= 8
        && Character.isUpperCase(place.charAt(0))
        && !stops.contains(words[0].toLowerCase(Locale.ROOT));
  }

  /** Weighs how dateline-like the head is against how sentence-like the rest goes on. */
  private boolean isBelieved(String words, Head head, String dash, String rest) {
    if (rest.isEmpty()) {
      return false;
    }
    boolean bracketed = head.bracket() && isCapitals(first(words)) && !dash.equals(":");
    if (head.agency().isPresent() || bracketed) {
      return true;
    }
    String place = head.place().map(span -> words.substring(0, span.end())).orElse("");
    String city = place.split(",", 2)[0].strip();
    boolean known = cities.contains(city.toLowerCase(Locale.ROOT));
    boolean region = place.length() > city.length();
    boolean begins = !Character.isLowerCase(rest.codePointAt(0));
    if (dash.equals(":")) {
      return begins && isCapitals(city) && (known || region);
    }
    if (isCapitals(first(city))) {
      return isCapitals(city) && (begins || dash.equals("--"));
    }
    return begins && (head.day().isPresent() || region || known);
  }

  private static String first(String words) {
    return words.split("[\\s,]", 2)[0];
  }

  private static boolean isCapitals(String word) {
    return word.length() >= 2
        && word.equals(word.toUpperCase(Locale.ROOT))
        && word.chars().anyMatch(Character::isUpperCase);
  }
}
