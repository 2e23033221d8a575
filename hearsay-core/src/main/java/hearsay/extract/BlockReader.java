package hearsay.extract;

import hearsay.extract.ElementWords.Role;
import hearsay.extract.Part.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Walks an element and gives its paragraphs in reading order. */
final class BlockReader {
  private static final int LONGEST_LABEL = 300;
  private static final Set<String> NAMED_BLOCKS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "blockquote", "pre", "figcaption");

  private final ElementWords words;
  private final String source;
  private final List<Block> blocks = new ArrayList<>();
  private PassageBuilder passage = new PassageBuilder();
  private int linked;
  private boolean broken;

  private BlockReader(ElementWords words, String source) {
    this.words = words;
    this.source = source;
  }

  /** Where in the walk a text stands. */
  private record Place(Kind kind, String tag, boolean link) {
    Place in(String inner) {
      return new Place(kind, NAMED_BLOCKS.contains(inner) ? inner : tag, link);
    }

    Place as(Kind other) {
      return new Place(other, tag, link);
    }

    Place linked() {
      return new Place(kind, tag, true);
    }
  }

  static List<Block> read(Element root, ElementWords words, String source) {
    BlockReader reader = new BlockReader(words, source);
    Place start = new Place(Kind.BODY, "p", false).in(root.normalName());
    reader.children(root, start);
    reader.flush(start);
    return reader.blocks;
  }

  private void children(Element element, Place place) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        text(text, place);
      } else if (child instanceof Element inner) {
        element(inner, place);
      }
    }
  }

  private void element(Element element, Place place) {
    String tag = element.normalName();
    switch (tag) {
      case "br" -> lineBreak(place);
      case "hr" -> flush(place);
      case "td", "th" -> cell(element, place);
      case "a" -> children(element, place.linked());
      default -> {
        Place inside = labelled(element, place.in(tag));
        if (isBlock(element) || inside.kind() != place.kind()) {
          flush(place);
          children(element, inside);
          flush(inside);
        } else {
          children(element, inside);
        }
      }
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().contains("-");
  }

  /** A cell of a table of values stays in its row's line; one that lays out a page does not. */
  private void cell(Element element, Place place) {
    boolean layout = element.selectFirst("p, div, h1, h2, h3, ul, table") != null;
    if (layout) {
      flush(place);
      children(element, place);
      flush(place);
    } else {
      passage.blank();
      children(element, place);
      passage.blank();
    }
  }

  private void lineBreak(Place place) {
    if (broken) {
      flush(place);
    }
    passage.blank();
    broken = true;
  }

  private Place labelled(Element element, Place place) {
    if (place.kind() == Kind.CAPTION && words.is(element, Role.CREDIT)) {
      return place.as(Kind.CREDIT);
    }
    if (place.kind() != Kind.BODY) {
      return place;
    }
    if (element.normalName().equals("figcaption") || isPicture(element)) {
      return place.as(Kind.CAPTION);
    }
    Set<Role> roles = words.roles(element);
    if (roles.isEmpty() || !Page.isShort(element, LONGEST_LABEL)) {
      return roles.contains(Role.CAPTION) ? place.as(Kind.CAPTION) : place;
    }
    for (Role role : roles) {
      switch (role) {
        case CAPTION -> {
          return place.as(Kind.CAPTION);
        }
        case CREDIT -> {
          return place.as(Kind.CREDIT);
        }
        case BYLINE -> {
          return place.as(Kind.BYLINE);
        }
        case TIMESTAMP -> {
          return place.as(Kind.TIMESTAMP);
        }
        case PROMO -> {
          return place.as(Kind.PROMO);
        }
        case DROP, COMMENTS, HIDDEN, STANDFIRST, CONTENT, MAIN -> {}
      }
    }
    return place;
  }

  /** All that stands in a figure is its caption, unless it is a table or a quotation. */
  private static boolean isPicture(Element element) {
    return element.normalName().equals("figure")
        && element.selectFirst("table, blockquote, pre, code, ul, ol") == null;
  }

  private void text(TextNode text, Place place) {
    String whole = text.getWholeText();
    int before = passage.length();
    add(passage, text, whole, source);
    int added = passage.length() - before;
    if (added > 0) {
      broken = false;
      linked += place.link() ? added : 0;
    }
  }

  static void add(PassageBuilder passage, TextNode text, String whole, String source) {
    Range range = text.sourceRange();
    if (range.isTracked() && range.endPos() <= source.length()) {
      passage.appendDecoded(whole, source, range.startPos(), range.endPos());
    } else {
      passage.appendUnaligned(whole);
    }
  }

  private void flush(Place place) {
    Passage done = passage.build();
    if (!done.isEmpty()) {
      blocks.add(new Block(place.kind(), done, place.tag(), linked));
    }
    passage = new PassageBuilder();
    linked = 0;
    broken = false;
  }
}
