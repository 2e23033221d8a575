package hearsay.extract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds a page's headline: what stands large on it, chosen by what the page says of itself. */
final class HeadlineFinder {
  private static final int LONGEST = 400;
  private static final double ALIKE = 0.5;
  private static final List<String> PARTERS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", ": ");

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
    Optional<String> outlet = page.outlet();
    List<String> stated =
        java.util.stream.Stream.of(
                page.linked().text("headline"),
                page.metas().first(List.of("og:title")),
                page.metas()
                    .first(
                        List.of(
                            "twitter:title",
                            "headline",
                            "title",
                            "dc.title",
                            "sailthru.title",
                            "parsely-title")),
                Optional.of(Passage.unaligned(page.tree().title()).text()))
            .flatMap(Optional::stream)
            .filter(title -> !title.isBlank() && title.length() <= LONGEST)
            .toList();
    Optional<Headline> shown = shown(page.tree(), stated);
    if (shown.isPresent()) {
      return shown;
    }
    return stated.stream()
        .findFirst()
        .map(title -> new Headline(bare(title, outlet), Optional.empty()));
  }

  private static Optional<Headline> shown(Document page, List<String> stated) {
    List<Element> large =
        page.select("h1").stream().filter(HeadlineFinder::hasWords).limit(30).toList();
    Optional<Headline> best = mostAlike(large, stated);
    if (best.isPresent()) {
      return best;
    }
    Optional<Headline> smaller =
        mostAlike(
            page.select("[itemprop=headline], h2, h3, [class*=headline], [class*=title]").stream()
                .filter(HeadlineFinder::hasWords)
                .limit(200)
                .toList(),
            stated.stream().filter(title -> words(title).size() >= 3).toList());
    if (smaller.isPresent() && alike(smaller.get().words(), stated) > 0.7) {
      return smaller;
    }
    return large.size() == 1 && stated.isEmpty()
        ? large.stream().findFirst().map(HeadlineFinder::of)
        : Optional.empty();
  }

  private static boolean hasWords(Element element) {
    String text = element.text();
    return !text.isBlank() && text.length() <= LONGEST;
  }

  private static Optional<Headline> mostAlike(List<Element> elements, List<String> stated) {
    return elements.stream()
        .filter(element -> alike(element.text(), stated) >= ALIKE)
        .map(HeadlineFinder::of)
        .max(Comparator.comparingDouble(headline -> alike(headline.words(), stated)));
  }

  private static Headline of(Element element) {
    return new Headline(Passage.unaligned(element.text()).text(), Optional.of(element));
  }

  /** The share of the words that two titles have in common, at best over the stated titles. */
  private static double alike(String shown, List<String> stated) {
    Set<String> ours = words(shown);
    double best = 0;
    for (String title : stated) {
      Set<String> theirs = words(title);
      Set<String> both = new HashSet<>(ours);
      both.retainAll(theirs);
      // The page's title may add the site's name, so what is shown may be the smaller.
      double least = Math.max(1, Math.min(ours.size(), theirs.size()));
      double share = both.size() / least - 0.02 * Math.abs(ours.size() - theirs.size());
      best = Math.max(best, ours.size() < 2 && theirs.size() > 4 ? 0 : share);
    }
    return best;
  }

  private static Set<String> words(String title) {
    return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Returns a title without the site's name before or after it. */
  static String bare(String title, Optional<String> outlet) {
    for (String parter : PARTERS) {
      int last = title.lastIndexOf(parter);
      if (last < 0) {
        continue;
      }
      String before = title.substring(0, last).strip();
      String after = title.substring(last + parter.length()).strip();
      boolean named = outlet.map(name -> isName(after, name)).orElse(false);
      if (!parter.equals(": ")
          && (named || words(before).size() >= 4 && words(after).size() <= 3)) {
        return bare(before, outlet);
      }
      String start = title.substring(0, title.indexOf(parter)).strip();
      if (outlet.map(name -> isName(start, name)).orElse(false)) {
        return title.substring(title.indexOf(parter) + parter.length()).strip();
      }
    }
    return title;
  }

  private static boolean isName(String words, String name) {
    String bare = letters(words);
    String full = letters(name);
    return !bare.isEmpty()
        && (full.startsWith(bare) || bare.startsWith(full) || full.endsWith(bare));
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
