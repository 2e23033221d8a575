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
    for (Element child : element.children().toArray(new Element[0])) {
      Weight weight = weights.at(child);
      if (BOXES.contains(child.normalName())
          && weight.linked() >= LEAST_LINKED
          && weight.linkDensity() > LINKED) {
        child.remove();
      } else {
        prune(child, weights);
      }
    }
  }
}
