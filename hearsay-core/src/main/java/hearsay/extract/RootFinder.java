package hearsay.extract;

import hearsay.extract.ElementWords.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: the one that is called so, if it holds enough of the
 * page's running text, and from there down, as long as one child holds nearly all of it.
 */
final class RootFinder {
  private static final double NEARLY_ALL = 0.8;
  private static final double NAMED_SHARE = 0.4;
  private static final double AROUND_SHARE = 0.15;
  private static final double FAR = 1.4;

  private final ElementWords words;
  private final TextWeight weights;

  RootFinder(ElementWords words, TextWeight weights) {
    this.words = words;
    this.weights = weights;
  }

  Element find(Element body, Optional<Element> headline) {
    List<Element> enough =
        body.getAllElements().stream()
            .filter(element -> !element.equals(body))
            .filter(element -> score(element) >= NAMED_SHARE * score(body))
            .toList();
    Element named =
        heaviest(enough, element -> words.is(element, Role.CONTENT))
            .or(() -> heaviest(enough, element -> element.normalName().equals("article")))
            .or(() -> around(headline, body))
            .or(() -> heaviest(enough, this::isMain))
            .orElse(body);
    return descend(withTwins(named));
  }

  private boolean isMain(Element element) {
    return element.normalName().equals("main") || words.is(element, Role.MAIN);
  }

  /** On a page of several articles, the one that the headline is in. */
  private Optional<Element> around(Optional<Element> headline, Element body) {
    return headline.stream()
        .flatMap(element -> element.parents().stream())
        .filter(element -> element.normalName().equals("article"))
        .filter(element -> score(element) >= AROUND_SHARE * score(body))
        .findFirst();
  }

  /** The heaviest of those wanted; the first, which is the page's own, unless far outweighed. */
  private Optional<Element> heaviest(List<Element> elements, Predicate<Element> wanted) {
    return elements.stream()
        .filter(wanted)
        .reduce((best, element) -> score(element) > FAR * score(best) ? element : best);
  }

  /** A body that advertisements cut into pieces has siblings of its own class. */
  private Element withTwins(Element named) {
    Element parent = named.parent();
    if (parent == null || named.className().isEmpty()) {
      return named;
    }
    boolean twins =
        parent.children().stream()
            .anyMatch(
                child ->
                    !child.equals(named)
                        && child.className().equals(named.className())
                        && score(child) > 0);
    return twins ? parent : named;
  }

  private Element descend(Element start) {
    Element root = start;
    while (true) {
      Element heaviest = root;
      double most = NEARLY_ALL * score(root);
      for (Element child : root.children()) {
        if (score(child) > most) {
          most = score(child);
          heaviest = child;
        }
      }
      if (heaviest.equals(root) || !heaviest.isBlock() || heaviest.normalName().equals("p")) {
        return root;
      }
      root = heaviest;
    }
  }

  private double score(Element element) {
    return weights.at(element).score();
  }
}
