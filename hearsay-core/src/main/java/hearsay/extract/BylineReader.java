package hearsay.extract;

import hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the names in the words of a byline. */
final class BylineReader {
  private static final int LONGEST = 300;
  private static final int MOST_NAMES = 20;
  private static final Pattern OPENER =
      Pattern.compile(
          "(?i)^(?:(?:written|reported|posted|published|words|story|article|review|analysis|opinion|report|text|tested) )?(?:by|from)\\b[:\\s]{0,3}|^(?:authors?|written|contributors?|reporting)\\s?:\\s?");
  private static final Pattern AND =
      Pattern.compile(
          "\\s*(?:[;|•·/&]|\\band\\b|\\bwith\\b|\\bby\\b)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{1,30}){1,4}|(?<!\\w)@\\w{1,30}");
  private static final Pattern GENERATION = Pattern.compile("(?i)(?:jr|sr|ii|iii|iv)\\.?");
  private static final Pattern DEGREE = Pattern.compile("(?i)(?:m\\.?d|ph\\.?d)\\.?");
  private static final Pattern BY = Pattern.compile("(?i)^by\\b\\s*");
  private static final Pattern AFTER_NAME =
      Pattern.compile("\\s?[(\\[].*$|\\s(?i:for|in|at|of|on|via)\\s.*$");
  private static final Pattern EDGES = Pattern.compile("^[\\s.,:–—-]+|[\\s,:–—-]+$");
  private static final Pattern STATE =
      Pattern.compile("(?i)\\b(?:published|updated|posted|last modified)\\b.*$");
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b(?:\\d{1,2}:\\d\\d|\\d{4}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2})\\b.*$");

  private final Set<String> roles = WordList.words(BylineReader.class, "byline-roles.txt");
  private final Set<String> nobody = WordList.words(BylineReader.class, "no-names.txt");

  /** Returns the names in {@code words}, which may begin with "By"; empty: none. */
  List<String> read(String words) {
    String bare = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    if (bare.contains("://") || bare.contains("www.")) {
      return List.of();
    }
    bare = EMAIL.matcher(bare).replaceAll(" ").strip();
    bare = OPENER.matcher(bare).replaceFirst("");
    bare = STATE.matcher(bare).replaceFirst("");
    bare = DAY.matcher(bare).replaceFirst("");
    List<String> names = new ArrayList<>();
    for (String piece : AND.split(bare, -1)) {
      for (String name : byCommas(piece)) {
        String clean = clean(name);
        if (isName(clean) && names.size() < MOST_NAMES && !names.contains(clean)) {
          names.add(clean);
        }
      }
    }
    return List.copyOf(names);
  }

  /** A comma parts names, or a name from a role or an outlet. */
  private List<String> byCommas(String piece) {
    List<String> found = new ArrayList<>();
    for (String part : piece.split(",", -1)) {
      String name = part.strip();
      if ((GENERATION.matcher(name).matches() || DEGREE.matcher(name).matches())
          && !found.isEmpty()) {
        found.set(
            found.size() - 1,
            found.getLast() + (GENERATION.matcher(name).matches() ? ", " + name : ""));
      } else if (!isRole(name)) {
        found.add(name);
      }
    }
    return found;
  }

  private boolean isRole(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (roles.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private String clean(String name) {
    String bare = BY.matcher(name).replaceFirst("");
    bare = AFTER_NAME.matcher(bare).replaceFirst("");
    return EDGES.matcher(bare).replaceAll("");
  }

  private boolean isName(String name) {
    if (name.length() < 2 || name.length() > 60) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return !nobody.contains(lower)
        && name.codePoints().anyMatch(Character::isLetter)
        && name.split("\\s+", -1).length <= 7
        && !isRole(name);
  }
}
