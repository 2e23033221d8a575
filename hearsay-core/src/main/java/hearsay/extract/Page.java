package hearsay.extract;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A parsed page and what it says of itself.
 *
 * @param tree every node knows where it stood in the source
 * @param source the decoded characters
 * @param words what names of elements tell
 * @param linked the page's JSON-LD
 * @param metas the page's meta elements
 */
record Page(
    Document tree, String source, ElementWords words, LinkedData linked, MetaElements metas) {
  /** The depth at which a page is refused; the deepest news pages reach some 80. */
  static final int DEEPEST = 500;

  static Page parse(String source, ElementWords words) {
    Document tree = tree(source);
    return new Page(tree, source, words.forPage(), LinkedData.of(tree), new MetaElements(tree));
  }

  /** Returns the same page with a tree that nothing has been taken from. */
  Page fresh() {
    return new Page(tree(source), source, words, linked, metas);
  }

  private static Document tree(String source) {
    return Parser.htmlParser()
        .setTrackPosition(true)
        .setMaxDepth(DEEPEST + 2)
        .parseInput(source, "");
  }

  /** Returns the name of the site or the publisher. */
  Optional<String> outlet() {
    return metas
        .first(List.of("og:site_name", "application-name", "dc.publisher", "cre"))
        .or(linked::publisher);
  }

  /** Returns whether {@code element} is beside the article: in a sidebar, a footer, a comment. */
  boolean isBeside(Element element) {
    for (Element up : element.parents()) {
      switch (up.normalName()) {
        case "body" -> {
          return false;
        }
        case "aside", "nav", "footer" -> {
          return true;
        }
        default -> {
          if (words.is(up, ElementWords.Role.COMMENTS)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns whether {@code element} holds at most {@code most} characters that are no blanks. */
  static boolean isShort(Element element, int most) {
    int left = most;
    for (Iterator<TextNode> texts = element.nodeStream(TextNode.class).iterator();
        texts.hasNext() && left >= 0; ) {
      left -=
          (int) texts.next().getWholeText().chars().filter(c -> !Character.isWhitespace(c)).count();
    }
    return left >= 0;
  }

  /** Returns the words in {@code element}, a bar where one child element ends or begins. */
  static String barred(Element element) {
    StringBuilder text = new StringBuilder();
    element.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            text.append(words.getWholeText());
          } else if (!text.isEmpty()) {
            text.append(" | ");
          }
        });
    return Passage.unaligned(text.toString()).text();
  }
}
