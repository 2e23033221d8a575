package hearsay.place;

import hearsay.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a distance and direction before a name: {@code 127 km (79 miles) south of Vladivostok},
 * {@code about 30 miles northwest of Baghdad}.
 */
final class RelativePlaces {
  private static final int REACH = 70;
  private static final double MILE = 1.609344;
  private static final Pattern BEFORE =
      Pattern.compile(
          "(\\d{1,5}(?:[.,]\\d{1,3})?)[ -](km|kms|kilometers?|kilometres?|miles?)"
              + "(?: \\([^()]{1,24}\\))?(?: to the| due)? "
              + "((?:north|south)?-?(?:east|west)?)(?:ern)? (?:of|from) (?:the )?"
              + "(?:[a-z]{3,12} ){0,3}(?:of )?$");
  private static final Map<String, Double> BEARINGS =
      Map.of(
          "north",
          0.0,
          "northeast",
          45.0,
          "east",
          90.0,
          "southeast",
          135.0,
          "south",
          180.0,
          "southwest",
          225.0,
          "west",
          270.0,
          "northwest",
          315.0);

  private RelativePlaces() {}

  /**
   * How to come from the named place to the one that is meant.
   *
   * @param span the words, with the name
   * @param kilometres how far
   * @param bearing degrees clockwise from north
   */
  record Way(Span span, double kilometres, double bearing) {

    /** Returns the place told from {@code reference}. */
    Located.Relative from(Candidate reference) {
      Point point = reference.point().at(kilometres, bearing);
      return new Located.Relative(
          reference.resolved(), kilometres, bearing, point.latitude(), point.longitude());
    }
  }

  /** Returns the way told before a name. */
  static Optional<Way> before(String content, Span name) {
    int from = Math.max(0, name.start() - REACH);
    Matcher matcher = BEFORE.matcher(content.substring(from, name.start()));
    if (!matcher.find()) {
      return Optional.empty();
    }
    Double bearing = BEARINGS.get(matcher.group(3).replace("-", ""));
    if (bearing == null) {
      return Optional.empty();
    }
    double number = number(matcher.group(1));
    double kilometres = matcher.group(2).startsWith("mile") ? number * MILE : number;
    return Optional.of(new Way(new Span(from + matcher.start(), name.end()), kilometres, bearing));
  }

  private static double number(String digits) {
    int comma = digits.indexOf(',');
    boolean thousands = comma > 0 && digits.length() - comma == 4;
    return Double.parseDouble(thousands ? digits.replace(",", "") : digits.replace(',', '.'));
  }
}
