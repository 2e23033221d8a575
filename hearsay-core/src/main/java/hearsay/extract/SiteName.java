package hearsay.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes the site's or the section's name off a title: {@code A hall burns - The Daily Herald}. */
final class SiteName {
  private static final List<String> PARTERS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ");
  private static final int LEAST_TITLE = 4;
  private static final int LONGEST_NAME = 3;

  private SiteName() {}

  /**
   * Returns {@code title} without what stands before or after a parting sign and is the outlet's
   * name or, by its length, can be no title.
   */
  static String without(String title, Optional<String> outlet) {
    for (String parter : PARTERS) {
      int last = title.lastIndexOf(parter);
      if (last < 0) {
        continue;
      }
      String before = title.substring(0, last).strip();
      String after = title.substring(last + parter.length()).strip();
      boolean tooShort = size(before) >= LEAST_TITLE && size(after) <= LONGEST_NAME;
      if (!before.isEmpty() && (tooShort || isName(after, outlet))) {
        return without(before, outlet);
      }
      int first = title.indexOf(parter);
      String start = title.substring(0, first).strip();
      String rest = title.substring(first + parter.length()).strip();
      boolean section = parter.equals(" | ") && size(start) < LONGEST_NAME;
      if (!rest.isEmpty() && ((section && size(rest) >= LEAST_TITLE) || isName(start, outlet))) {
        return without(rest, outlet);
      }
    }
    return title;
  }

  private static int size(String words) {
    return HeadlineFinder.words(words).size();
  }

  private static boolean isName(String words, Optional<String> outlet) {
    String bare = letters(words);
    String full = outlet.map(SiteName::letters).orElse("");
    return !bare.isEmpty()
        && !full.isEmpty()
        && (full.startsWith(bare) || bare.startsWith(full) || full.endsWith(bare));
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
