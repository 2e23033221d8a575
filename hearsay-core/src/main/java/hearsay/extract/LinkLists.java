package hearsay.extract;

import hearsay.extract.TextWeight.Weight;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes lists and boxes out of an article's element that are hardly more than links. */
final class LinkLists {
  private static final Set<String> BOXES = Set.of("div", "section", "ul", "ol", "table", "dl");
  private static final double LINKED = 0.6;
  private static final int LEAST_LINKED = 20;

  private LinkLists() {}

  static void prune(Element root) {
    prune(root, TextWeight.of(root));
  }

  private static void prune(Element element, TextWeight weights) {
    Pruner.keepOnly(element, child -> !(child instanceof Element box) || !isLinks(box, weights));
    element.children().forEach(child -> prune(child, weights));
  }

  private static boolean isLinks(Element element, TextWeight weights) {
    Weight weight = weights.at(element);
    return BOXES.contains(element.normalName())
        && weight.linked() >= LEAST_LINKED
        && weight.linkDensity() > LINKED;
  }
}
