package hearsay.place;

import hearsay.text.Span;
import hearsay.text.Text;
import hearsay.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds names that mean a place without a doubt: countries and their people, states, regions,
 * waters, large capitals; as they are written, the longest that begins at a word.
 */
final class NameFinder {
  private static final int LARGE = 400_000;
  private static final int MOST_WORDS = 7;

  private static final class Holder {
    private static final NameFinder FINDER = new NameFinder();
  }

  private final Map<String, Integer> wordsByFirst = new HashMap<>();
  private final Set<String> names;

  /** Returns the finder, which is made when first asked for. */
  static NameFinder standard() {
    return Holder.FINDER;
  }

  private NameFinder() {
    Set<String> doubtful =
        WordList.rows(NameFinder.class, "name-words.tsv").stream()
            .filter(row -> row.get(0).equals("doubtful"))
            .map(row -> row.get(1))
            .collect(Collectors.toSet());
    Set<String> all = new HashSet<>();
    for (Atlas.Name name : Atlas.standard().names()) {
      if (name.certain() && !name.written().toLowerCase(Locale.ROOT).startsWith("the ")) {
        all.add(name.written());
      }
    }
    Gazetteer.standard().capitals(LARGE).forEach(all::add);
    all.removeAll(doubtful);
    names = Set.copyOf(all);
    for (String name : names) {
      String[] words = name.split(" ", -1);
      wordsByFirst.merge(words[0], words.length, Math::max);
    }
  }

  List<Span> find(Text text) {
    List<Span> found = new ArrayList<>();
    String content = text.content();
    int at = 0;
    while (at < content.length()) {
      if (!isWord(content.charAt(at)) || (at > 0 && isWord(content.charAt(at - 1)))) {
        at++;
        continue;
      }
      int end = longest(content, at);
      if (end > at) {
        found.add(new Span(at, end));
        at = end;
      } else {
        at = endOfWord(content, at);
      }
    }
    return found;
  }

  private int longest(String content, int start) {
    int end = endOfWord(content, start);
    int words = Math.min(MOST_WORDS, wordsAt(content, start, end));
    int best = start;
    for (int count = 1; count <= words; count++) {
      for (int stop = end; stop <= Math.min(content.length(), end + 1); stop++) {
        boolean whole = stop == content.length() || !isWord(content.charAt(stop)) || stop > end;
        if (whole && names.contains(content.substring(start, stop))) {
          best = stop;
        }
      }
      if (end + 1 >= content.length() || content.charAt(end) != ' ') {
        break;
      }
      end = endOfWord(content, end + 1);
    }
    return best;
  }

  private int wordsAt(String content, int start, int end) {
    int plain = wordsByFirst.getOrDefault(content.substring(start, end), 0);
    boolean stop = end < content.length() && content.charAt(end) == '.';
    return stop
        ? Math.max(plain, wordsByFirst.getOrDefault(content.substring(start, end + 1), 0))
        : plain;
  }

  private static int endOfWord(String content, int start) {
    int end = start;
    while (end < content.length()
        && (isWord(content.charAt(end)) || isInnerStop(content, start, end))) {
      end++;
    }
    return Math.max(end, start + 1);
  }

  /** The stops of {@code U.S.} but the last, and hyphens and apostrophes between letters. */
  private static boolean isInnerStop(String content, int start, int at) {
    char c = content.charAt(at);
    boolean between = at > start && at + 1 < content.length() && isWord(content.charAt(at + 1));
    return between && (c == '.' || c == '&') && isWord(content.charAt(at - 1));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
