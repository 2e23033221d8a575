package hearsay.extract;

import hearsay.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a pasted text goes over from the report to teasers of other things: a run of short
 * paragraphs of one sentence at its end that opens as teasers do. Between such openings, paragraphs
 * that name nothing the report names belong to the run.
 */
final class TeaserTail {
  private static final int LONGEST = 220;
  private static final int LEAST_REPORT = 2;
  private static final int MOST_TEASERS = 20;
  private static final int LEAST_OPENINGS = 2;
  private static final int LEAST_WORDS = 5;
  private static final Pattern NAME = Pattern.compile("(?<=[\\s(“\"‘])\\p{Lu}[\\p{L}’'-]+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!][”\"’)]?\\s+\\p{Lu}");
  private static final Pattern QUOTED = Pattern.compile("[”\"],? |\\bsaid\\b");

  private final List<String> openers =
      WordList.words(TeaserTail.class, "teaser-openers.txt").stream().sorted().toList();
  private final List<String> phrases =
      WordList.words(TeaserTail.class, "teaser-phrases.txt").stream().sorted().toList();

  /** Returns the index of the first paragraph of the teasers; the number of paragraphs if none. */
  int start(List<String> paragraphs) {
    int first = Math.max(LEAST_REPORT, paragraphs.size() - MOST_TEASERS);
    int start = paragraphs.size();
    int openings = 0;
    int sure = 0;
    int trailing = 0;
    for (int at = paragraphs.size() - 1; at >= first; at--) {
      Set<String> names = names(paragraphs.subList(0, at));
      String paragraph = paragraphs.get(at);
      if (presents(paragraph) || isTitle(paragraph, names)) {
        start = at;
        openings++;
        sure += presents(paragraph) ? 1 : 0;
      } else if (!isStray(paragraph, names)) {
        break;
      } else if (openings == 0) {
        trailing++;
      }
    }
    // One opening may be a heading or a line that was cut off; what follows it may be the report.
    boolean believed = openings >= LEAST_OPENINGS || (sure > 0 && trailing == 0);
    return believed ? start : paragraphs.size();
  }

  /** A sentence that presents something else. */
  private boolean presents(String paragraph) {
    String lower = paragraph.toLowerCase(Locale.ROOT);
    return isBrief(paragraph) && openers.stream().anyMatch(lower::startsWith);
  }

  /** A line of some length without a full stop that is about something else. */
  private boolean isTitle(String paragraph, Set<String> known) {
    String lower = paragraph.toLowerCase(Locale.ROOT);
    boolean phrase = phrases.stream().anyMatch(word -> lower.startsWith(word + " "));
    return isBrief(paragraph)
        && !PlainParagraphs.endsSentence(paragraph)
        && !paragraph.endsWith(":")
        && paragraph.split(" ", -1).length >= LEAST_WORDS
        && (phrase || !sharesName(paragraph, known));
  }

  private static boolean isStray(String paragraph, Set<String> known) {
    return isBrief(paragraph) && !QUOTED.matcher(paragraph).find() && !sharesName(paragraph, known);
  }

  private static boolean isBrief(String paragraph) {
    return paragraph.length() <= LONGEST && !SENTENCE_END.matcher(paragraph).find();
  }

  private static boolean sharesName(String paragraph, Set<String> known) {
    return names(List.of(paragraph)).stream().anyMatch(known::contains);
  }

  private static Set<String> names(List<String> paragraphs) {
    Set<String> names = new HashSet<>();
    for (String paragraph : paragraphs) {
      Matcher matcher = NAME.matcher(paragraph);
      while (matcher.find()) {
        names.add(matcher.group().replaceFirst("[’']s$", ""));
      }
    }
    return names;
  }
}
