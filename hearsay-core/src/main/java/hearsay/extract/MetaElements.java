package hearsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The meta elements of a page, by name or property in lower case. */
final class MetaElements {
  private static final int LONGEST = 2000;
  private static final int MOST_OF_ONE_NAME = 50;
  private final Map<String, List<String>> byName = new HashMap<>();

  MetaElements(Document page) {
    for (Element meta : page.select("meta[content]")) {
      String content = clean(meta.attr("content"));
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        if (meta.hasAttr(key) && !content.isEmpty()) {
          String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
          List<String> contents = byName.computeIfAbsent(name, n -> new ArrayList<>());
          if (contents.size() < MOST_OF_ONE_NAME) {
            contents.add(content);
          }
        }
      }
    }
  }

  /** Returns the content of the first of {@code names} that the page has. */
  Optional<String> first(List<String> names) {
    return all(names).stream().findFirst();
  }

  /** Returns all contents of the first of {@code names} that the page has. */
  List<String> all(List<String> names) {
    return names.stream()
        .filter(byName::containsKey)
        .findFirst()
        .map(byName::get)
        .map(List::copyOf)
        .orElse(List.of());
  }

  private static String clean(String content) {
    String clipped = content.length() > LONGEST ? content.substring(0, LONGEST) : content;
    String once = clipped.contains("&") ? Parser.unescapeEntities(clipped, true) : clipped;
    return Passage.unaligned(once).text();
  }
}
