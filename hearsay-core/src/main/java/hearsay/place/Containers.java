package hearsay.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the larger place that is put after a name: {@code Paris, Texas}, {@code Springfield, Ill.},
 * {@code Hyderabad (Pakistan)}.
 */
final class Containers {
  private static final int WORDS = 4;
  private static final int REACH = 48;

  private Containers() {}

  /**
   * A larger place.
   *
   * @param written its name in the text
   * @param places what it may be: countries, divisions, counties, regions
   */
  record Container(String written, List<Candidate> places) {}

  /** Returns the larger place that follows the name that ends at {@code end}. */
  static Optional<Container> after(String content, int end) {
    int start = opening(content, end);
    if (start < 0) {
      return Optional.empty();
    }
    List<Integer> ends = wordEnds(content, start);
    for (int i = ends.size() - 1; i >= 0; i--) {
      String written = content.substring(start, ends.get(i));
      List<Candidate> places = containers(written);
      if (!places.isEmpty()) {
        return Optional.of(new Container(written, places));
      }
    }
    return Optional.empty();
  }

  private static int opening(String content, int end) {
    boolean comma = content.startsWith(", ", end);
    boolean bracket = content.startsWith(" (", end);
    int start = end + 2;
    return (comma || bracket)
            && start < content.length()
            && Character.isUpperCase(content.charAt(start))
        ? start
        : -1;
  }

  /** Returns where the capitalised words from {@code start} on end, each with the ones before. */
  private static List<Integer> wordEnds(String content, int start) {
    List<Integer> ends = new ArrayList<>();
    int limit = Math.min(content.length(), start + REACH);
    int at = start;
    while (at < limit && ends.size() < WORDS) {
      boolean capital = Character.isUpperCase(content.charAt(at));
      int end = at;
      while (end < limit && isInWord(content, end)) {
        end++;
      }
      if (end == at || (!capital && !content.startsWith("of ", at))) {
        break;
      }
      if (capital) {
        ends.add(end);
      }
      if (end >= limit || content.charAt(end) != ' ') {
        break;
      }
      at = end + 1;
    }
    return ends;
  }

  private static boolean isInWord(String content, int at) {
    char c = content.charAt(at);
    boolean stop = c == '.' && at > 0 && Character.isLetter(content.charAt(at - 1));
    return Character.isLetter(c) || stop || c == '-' || c == '&';
  }

  private static List<Candidate> containers(String written) {
    String name = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
    List<Candidate> places = new ArrayList<>(Atlas.standard().ofPostalCode(name));
    for (Candidate place : Lookup.exactly(Lookup.key(name))) {
      if (place.kind().contains() || place.kind() == Kind.COUNTY || place.kind() == Kind.REGION) {
        places.add(place);
      }
    }
    return places;
  }
}
