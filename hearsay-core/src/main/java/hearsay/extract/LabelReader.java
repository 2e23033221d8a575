package hearsay.extract;

import hearsay.extract.Part.Kind;
import hearsay.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a short line is that stands among paragraphs and is none: byline, time, credit. */
final class LabelReader {
  private static final int MOST_WORDS_OF_TIME = 12;
  private static final int LETTERS_TO_SPARE = 12;
  private static final Pattern AGO =
      Pattern.compile(
          "(?i)(?:^|\\D)(?:\\d{1,2}|an?) (?:sec|second|min|minute|hour|hr|day|week|month)s? ago\\b");
  private static final Pattern BY = Pattern.compile("^(?:By|BY) \\p{Lu}\\S*(?: \\S+){0,8}$");

  private static final Pattern OPENING = Pattern.compile("^[\\s(\\[©]+");
  private static final Pattern CHAIN =
      Pattern.compile(".{0,60}(?:via |/ ?)(?:AP|AFP|Reuters|REUTERS|EPA|PA|EFE)\\)?");

  /** How a quoted post on a social network is signed. */
  private static final Pattern POST = Pattern.compile("^\\p{Pd}.{1,80}\\(@\\w{1,40}\\)");

  private final MomentReader moments;
  private final Agencies agencies;
  private final Set<String> openers = WordList.words(LabelReader.class, "credit-openers.txt");
  private final Set<String> pictures = WordList.words(LabelReader.class, "picture-agencies.txt");

  LabelReader(MomentReader moments, Agencies agencies) {
    this.moments = moments;
    this.agencies = agencies;
  }

  /** Returns what {@code line} is; empty: a paragraph, or nothing that can be told. */
  Optional<Kind> kind(String line, List<String> names) {
    if (POST.matcher(line).find()) {
      return Optional.empty();
    }
    if (isByline(line, names)) {
      return Optional.of(Kind.BYLINE);
    }
    if (isTime(line)) {
      return Optional.of(Kind.TIMESTAMP);
    }
    return isCredit(line) ? Optional.of(Kind.CREDIT) : Optional.empty();
  }

  private boolean isByline(String line, List<String> names) {
    if (BY.matcher(line).matches() || isAgencyAndPlace(line)) {
      return true;
    }
    String rest = line;
    boolean named = false;
    for (String name : names) {
      int at = rest.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
      if (at >= 0) {
        rest = rest.substring(0, at) + " " + rest.substring(at + name.length());
        named = true;
      }
    }
    if (named && (AGO.matcher(rest).find() || moments.read(rest).isPresent())) {
      return true;
    }
    return named && rest.chars().filter(Character::isLetter).count() <= LETTERS_TO_SPARE;
  }

  /** {@code AFP, MANILA}, as papers sign what an agency sent. */
  private boolean isAgencyAndPlace(String line) {
    int comma = line.indexOf(", ");
    return comma > 0
        && comma + 2 < line.length()
        && agencies.named(line.substring(0, comma)).isPresent()
        && line.substring(comma + 2).split(" ", -1).length <= 3
        && Character.isUpperCase(line.charAt(comma + 2));
  }

  private boolean isTime(String line) {
    boolean brief = line.split(" ", -1).length <= MOST_WORDS_OF_TIME && !line.endsWith(".");
    return brief
        && ((moments.read(line).isPresent() && !hasProse(line)) || AGO.matcher(line).find());
  }

  /** More lower-case words than a time has are a heading with a date in it. */
  private static boolean hasProse(String line) {
    int lower = 0;
    for (String word : line.split(" ", -1)) {
      boolean letters = word.length() > 3 && word.chars().allMatch(Character::isLowerCase);
      lower += letters ? 1 : 0;
    }
    return lower > 1;
  }

  private boolean isCredit(String line) {
    String bare = OPENING.matcher(line.toLowerCase(Locale.ROOT)).replaceFirst("");
    for (String opener : openers) {
      if (bare.startsWith(opener)) {
        return true;
      }
    }
    boolean brief = line.split(" ", -1).length <= 8 && !line.endsWith(".");
    return brief
        && (agencies.named(line).isPresent()
            || pictures.stream().anyMatch(bare::contains)
            || line.startsWith("©")
            || CHAIN.matcher(line).matches());
  }
}
