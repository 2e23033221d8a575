package hearsay.extract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds a page's headline: what stands large on it, chosen by what the page says of itself. */
final class HeadlineFinder {
  private static final int LONGEST = 400;
  private static final int MOST_LARGE = 30;
  private static final int MOST_SMALLER = 200;
  private static final double ALIKE = 0.5;
  private static final double VERY_ALIKE = 0.8;
  private static final List<String> METAS =
      List.of("twitter:title", "headline", "title", "dc.title", "sailthru.title", "parsely-title");

  private HeadlineFinder() {}

  /**
   * A headline.
   *
   * @param words without the site's name
   * @param element where readers see it; empty: only machines are told
   */
  record Headline(String words, Optional<Element> element) {
    Headline withoutElement() {
      return new Headline(words, Optional.empty());
    }
  }

  static Optional<Headline> find(Page page) {
    List<String> stated =
        Stream.of(
                page.linked().text("headline"),
                page.metas().first(List.of("og:title")),
                page.metas().first(METAS),
                Optional.of(Passage.unaligned(page.tree().title()).text()))
            .flatMap(Optional::stream)
            .filter(title -> !title.isBlank() && title.length() <= LONGEST)
            .map(title -> SiteName.without(title, page.outlet()))
            .toList();
    return shown(page.tree(), stated)
        .or(() -> stated.stream().findFirst().map(t -> new Headline(t, Optional.empty())));
  }

  private static Optional<Headline> shown(Document page, List<String> stated) {
    List<Element> large = elements(page, "h1", MOST_LARGE);
    Optional<Headline> best = mostAlike(large, stated, ALIKE);
    if (best.isEmpty()) {
      List<String> full = stated.stream().filter(title -> words(title).size() >= 3).toList();
      String smaller = "[itemprop=headline], h2, h3, [class*=headline], [class*=title]";
      best = mostAlike(elements(page, smaller, MOST_SMALLER), full, VERY_ALIKE);
    }
    if (best.isEmpty() && large.size() == 1 && stated.isEmpty()) {
      best = large.stream().findFirst().map(HeadlineFinder::of);
    }
    return best.map(headline -> trimmed(headline, stated));
  }

  private static List<Element> elements(Document page, String query, int most) {
    return page.select(query).stream()
        .filter(element -> Page.isShort(element, LONGEST) && !element.text().isBlank())
        .limit(most)
        .toList();
  }

  private static Optional<Headline> mostAlike(
      List<Element> elements, List<String> stated, double least) {
    return elements.stream()
        .map(HeadlineFinder::of)
        .filter(headline -> alike(headline.words(), stated) >= least)
        .max(Comparator.comparingDouble(headline -> alike(headline.words(), stated)));
  }

  private static Headline of(Element element) {
    return new Headline(Passage.unaligned(element.text()).text(), Optional.of(element));
  }

  /** A heading that holds more than the title, a kicker or a subtitle, is cut down to it. */
  private static Headline trimmed(Headline headline, List<String> stated) {
    String shown = headline.words();
    for (String title : stated) {
      boolean inside = shown.startsWith(title + " ") || shown.endsWith(" " + title);
      Optional<Element> part =
          headline.element().stream()
              .filter(element -> inside)
              .flatMap(element -> element.getAllElements().stream())
              .filter(element -> Passage.unaligned(element.text()).text().equals(title))
              .findFirst();
      if (part.isPresent()) {
        return new Headline(title, part);
      }
    }
    return headline;
  }

  /** Dice's coefficient of the words of two titles, at best over the stated titles. */
  private static double alike(String shown, List<String> stated) {
    Set<String> ours = words(shown);
    double best = 0;
    for (String title : stated) {
      Set<String> theirs = words(title);
      Set<String> both = new HashSet<>(ours);
      both.retainAll(theirs);
      double all = Math.max(1, ours.size() + theirs.size());
      best = Math.max(best, 2 * both.size() / all);
    }
    return best;
  }

  static Set<String> words(String title) {
    return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
