package hearsay.extract;

import hearsay.extract.ElementWords.Role;
import hearsay.extract.ElementWords.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes out of a page what is not its article: machinery, navigation, what is hidden, what its
 * class names call a sidebar or the like. What holds much of the page's text is kept whatever it is
 * called, since names lie.
 */
final class Pruner {
  private static final Set<String> MACHINERY =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "button",
          "input",
          "select",
          "textarea",
          "map",
          "link",
          "meta");
  private static final Set<String> SURROUNDINGS =
      Set.of("nav", "aside", "footer", "form", "dialog", "menu");
  private static final List<String> HIDDEN_CLASSES =
      List.of(" hidden ", " hide ", " is-hidden ", " d-none ", " u-hidden ");
  private static final double MUCH = 0.3;
  private static final double HALF = 0.5;
  private static final double MOST = 0.7;

  private final ElementWords words;

  Pruner(ElementWords words) {
    this.words = words;
  }

  /** Takes away what tags and attributes show to be no part of the article. */
  void pruneByTags(Element body) {
    TextWeight weights = TextWeight.of(body);
    byTags(body, weights, weights.at(body).score());
  }

  private void byTags(Element element, TextWeight weights, double page) {
    keepOnly(
        element,
        child ->
            child instanceof Element inner
                ? !isSurplus(inner, share(weights.at(inner).score(), page))
                : !(child instanceof Comment) && !(child instanceof DataNode));
    element.children().forEach(child -> byTags(child, weights, page));
  }

  private boolean isSurplus(Element element, double share) {
    String tag = element.normalName();
    if (MACHINERY.contains(tag)) {
      return true;
    }
    if (share > MOST) {
      return false;
    }
    if (isUndisplayed(element)
        || (share < HALF && SURROUNDINGS.contains(tag))
        || (share < MUCH && isHidden(element))) {
      return true;
    }
    Set<Role> roles = words.roles(element);
    return (roles.contains(Role.COMMENTS) || roles.contains(Role.HIDDEN))
        && (!roles.contains(Role.CONTENT) || share < MUCH);
  }

  private static boolean isUndisplayed(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    // "hidden md:block" and the like hide from small screens only.
    String classes = " " + element.className().toLowerCase(Locale.ROOT) + " ";
    return HIDDEN_CLASSES.stream().anyMatch(classes::contains)
        && !classes.contains(":")
        && !classes.contains("block")
        && !classes.contains("flex");
  }

  /**
   * Takes away what its names show to be no part of the article. A name over elements that are
   * called the article's body means something else on this page.
   */
  void pruneByNames(Element body) {
    TextWeight weights = TextWeight.of(body);
    Map<String, Double> bodies = new HashMap<>();
    collect(body, weights, Set.of(), bodies);
    double most = MUCH * weights.at(body).score();
    Set<String> disbelieved = new HashSet<>();
    bodies.forEach(
        (name, score) -> {
          if (score > most) {
            disbelieved.add(name);
          }
        });
    byNames(body, weights, disbelieved, most, false);
  }

  /** Sums up for each name how much text lies below it that is called an article's body. */
  private void collect(
      Element element, TextWeight weights, Set<String> above, Map<String, Double> bodies) {
    for (Element child : element.children()) {
      if (!above.isEmpty() && words.is(child, Role.CONTENT)) {
        above.forEach(name -> bodies.merge(name, weights.at(child).score(), Double::sum));
      } else {
        Set<String> names = dropNames(child);
        names.addAll(above);
        collect(child, weights, names, bodies);
      }
    }
  }

  private void byNames(
      Element element, TextWeight weights, Set<String> disbelieved, double most, boolean inside) {
    boolean entered = !inside && words.is(element, Role.CONTENT);
    Set<String> here = entered ? new HashSet<>(disbelieved) : disbelieved;
    if (entered) {
      here.addAll(frequent(element, weights));
    }
    keepOnly(
        element,
        child ->
            !(child instanceof Element inner)
                || weights.at(inner).score() > most
                || here.containsAll(dropNames(inner)));
    element.children().forEach(child -> byNames(child, weights, here, most, inside || entered));
  }

  /** The names that much of the text of an article's body goes by. */
  private Set<String> frequent(Element content, TextWeight weights) {
    Map<String, Double> scores = new HashMap<>();
    sum(content, weights, Set.of(), scores);
    double most = MUCH * weights.at(content).score();
    scores.values().removeIf(score -> score <= most);
    return scores.keySet();
  }

  private void sum(
      Element element, TextWeight weights, Set<String> above, Map<String, Double> scores) {
    for (Element child : element.children()) {
      Set<String> names = dropNames(child);
      names.removeAll(above);
      names.forEach(name -> scores.merge(name, weights.at(child).score(), Double::sum));
      names.addAll(above);
      sum(child, weights, names, scores);
    }
  }

  private Set<String> dropNames(Element element) {
    Set<String> names = new HashSet<>();
    for (Term term : words.terms(element)) {
      switch (term.role()) {
        case DROP -> names.add(term.words());
        case CONTENT -> {
          return new HashSet<>();
        }
        case COMMENTS, HIDDEN, CAPTION, CREDIT, BYLINE, TIMESTAMP, STANDFIRST, PROMO, MAIN -> {}
      }
    }
    return names;
  }

  /** Takes the children away that are not wanted, in time that grows with their number alone. */
  static void keepOnly(Element element, Predicate<Node> wanted) {
    List<Node> kept = element.childNodes().stream().filter(wanted).toList();
    if (kept.size() < element.childNodeSize()) {
      element.empty();
      element.appendChildren(kept);
    }
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
