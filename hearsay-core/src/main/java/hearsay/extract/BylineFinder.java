package hearsay.extract;

import hearsay.extract.ElementWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/** Finds who wrote the article of a page. */
final class BylineFinder {
  private static final int LONGEST = 200;
  private static final int MOST_ELEMENTS = 60;
  private static final int MOST_SHOWN = 6;
  private static final List<String> METAS =
      List.of(
          "author",
          "article:author",
          "byl",
          "dc.creator",
          "dc.creator.name",
          "parsely-author",
          "sailthru.author",
          "og:article:author",
          "citation_author",
          "cxenseparse:author");
  private static final List<String> MARKED =
      List.of(
          "[rel=author]",
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "a[href*=/author/], a[href*=/authors/]");
  private static final String NAMED =
      "[class*=author], [class*=byline], [id*=author], [id*=byline], [class*=Author],"
          + " [class*=Byline]";

  private final BylineReader reader;

  BylineFinder(BylineReader reader) {
    this.reader = reader;
  }

  /** Returns names, from JSON-LD, from meta elements, or as the page shows them. */
  List<String> find(Page page) {
    List<Supplier<List<String>>> sources =
        List.of(() -> page.linked().authors(), () -> page.metas().all(METAS));
    for (Supplier<List<String>> source : sources) {
      List<String> names = names(page, source.get());
      if (!names.isEmpty()) {
        return names;
      }
    }
    return shown(page);
  }

  private List<String> names(Page page, List<String> stated) {
    List<String> names = new ArrayList<>();
    for (String words : stated) {
      if (!isOutlet(words, page.outlet())) {
        reader.read(words).stream()
            .filter(name -> !isOutlet(name, page.outlet()) && !names.contains(name))
            .forEach(names::add);
      }
    }
    return names;
  }

  /** The outlet's own name, or its handle. */
  private static boolean isOutlet(String name, Optional<String> outlet) {
    boolean handle = name.indexOf(' ') < 0 && name.equals(name.toLowerCase(Locale.ROOT));
    if (name.indexOf(' ') < 0 && outlet.orElse("").startsWith(name + " ")) {
      return true;
    }
    return outlet
        .map(BylineFinder::letters)
        .filter(site -> !site.isEmpty())
        .map(site -> handle ? letters(name).startsWith(site) : letters(name).equals(site))
        .orElse(false);
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private List<String> shown(Page page) {
    for (String query : MARKED) {
      List<Element> found =
          page.tree().select(query).stream()
              .filter(element -> !page.isBeside(element))
              .limit(MOST_ELEMENTS)
              .toList();
      List<String> names = names(page, texts(found));
      if (!names.isEmpty() && names.size() <= MOST_SHOWN) {
        return names;
      }
    }
    List<Element> named =
        page.tree().select(NAMED).stream()
            .filter(e -> page.words().is(e, Role.BYLINE) && !page.isBeside(e))
            .limit(MOST_ELEMENTS)
            .toList();
    return texts(named).stream()
        .map(text -> names(page, List.of(text)))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> texts(List<Element> elements) {
    return elements.stream()
        .filter(element -> Page.isShort(element, LONGEST))
        .map(Page::barred)
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
        .distinct()
        .toList();
  }
}
