package hearsay.extract;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much running text each element of a tree holds, worked out in one walk.
 *
 * <p>A paragraph counts by its length and its commas, less what of it is links, as in the
 * Readability algorithm of Arc90 (2009).
 */
final class TextWeight {
  private static final Set<String> SILENT =
      Set.of("script", "style", "noscript", "template", "svg", "iframe", "textarea", "select");
  private static final int LEAST_PARAGRAPH = 25;

  /**
   * What an element holds, its descendants included.
   *
   * @param length visible characters
   * @param linked those inside links
   * @param commas commas in the text
   * @param score the sum of its paragraphs' scores
   */
  record Weight(int length, int linked, int commas, double score) {
    static final Weight NONE = new Weight(0, 0, 0, 0);

    double linkDensity() {
      return length == 0 ? 0 : (double) linked / length;
    }

    private Weight plus(Weight other) {
      return new Weight(
          length + other.length, linked + other.linked, commas + other.commas, score + other.score);
    }
  }

  private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();

  private TextWeight() {}

  static TextWeight of(Element root) {
    TextWeight weight = new TextWeight();
    weight.visit(root, false);
    return weight;
  }

  Weight at(Node node) {
    return node instanceof Element element
        ? weights.getOrDefault(element, Weight.NONE)
        : Weight.NONE;
  }

  /** What of an element is its own paragraph, and what lies in blocks inside it. */
  private record Count(Weight inline, Weight blocks) {}

  private Weight visit(Element element, boolean linked) {
    Count count = count(element, linked);
    Weight own = count.inline();
    Weight all = own.plus(count.blocks()).plus(new Weight(0, 0, 0, paragraph(own)));
    weights.put(element, all);
    return all;
  }

  private Count count(Element element, boolean linked) {
    Weight inline = Weight.NONE;
    Weight blocks = Weight.NONE;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        inline = inline.plus(text(text.getWholeText(), linked));
      } else if (child instanceof Element inner && !SILENT.contains(inner.normalName())) {
        boolean link = linked || inner.normalName().equals("a");
        if (inner.isBlock()) {
          blocks = blocks.plus(visit(inner, link));
        } else {
          Count within = count(inner, link);
          weights.put(inner, within.inline().plus(within.blocks()));
          inline = inline.plus(within.inline());
          blocks = blocks.plus(within.blocks());
        }
      }
    }
    return new Count(inline, blocks);
  }

  private static double paragraph(Weight own) {
    if (own.length() - own.linked() < LEAST_PARAGRAPH) {
      return 0;
    }
    double full = 1 + own.commas() + Math.min(3, own.length() / 100.0);
    return full * (1 - own.linkDensity());
  }

  private static Weight text(String text, boolean linked) {
    int length = 0;
    int commas = 0;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (!PassageBuilder.isBlank(character)) {
        length++;
        commas += character == ',' || character == '\u3001' || character == '\uff0c' ? 1 : 0;
      }
    }
    return new Weight(length, linked ? length : 0, commas, 0);
  }
}
