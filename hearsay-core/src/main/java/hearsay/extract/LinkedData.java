package hearsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in schema.org JSON-LD, bounded in size and depth; a block that is
 * no JSON is passed over.
 *
 * @param articles the objects of an article's type, the page's own first
 * @param others everything else, for names that are only referred to by an id
 */
record LinkedData(List<JsonNode> articles, List<JsonNode> others) {
  private static final int MOST_CHARACTERS = 2_000_000;
  private static final int MOST_NODES = 20_000;
  private static final int DEEPEST = 60;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  LinkedData {
    articles = List.copyOf(articles);
    others = List.copyOf(others);
  }

  static LinkedData of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    List<JsonNode> others = new ArrayList<>();
    int budget = MOST_CHARACTERS;
    for (Element script : page.select("script[type*=ld+json]")) {
      String json = script.data();
      budget -= json.length();
      if (budget >= 0) {
        collect(parse(json), articles, others);
      }
    }
    return new LinkedData(articles, others);
  }

  /** Returns the first value of {@code field} that an article has as a text. */
  Optional<String> text(String field) {
    return articles.stream().flatMap(a -> strings(a.path(field)).stream()).findFirst();
  }

  /** Returns the paragraphs of the article's text, if the page states it. */
  List<String> body() {
    String body =
        articles.stream()
            .map(article -> article.path("articleBody").asString(""))
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse("");
    String plain = body.contains("</p>") ? Parser.parse(body, "").wholeText() : body;
    return plain.lines().toList();
  }

  /** Returns the names of the authors of the first article that has any. */
  List<String> authors() {
    for (String field : List.of("author", "creator")) {
      for (JsonNode article : articles) {
        List<String> names = names(article.path(field));
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** Returns the name of the publisher of an article. */
  Optional<String> publisher() {
    return articles.stream().flatMap(a -> names(a.path("publisher")).stream()).findFirst();
  }

  private static JsonNode parse(String json) {
    String bare = json.strip();
    for (String wrap : List.of("<!--", "//<![CDATA[", "<![CDATA[")) {
      bare = bare.startsWith(wrap) ? bare.substring(wrap.length()) : bare;
    }
    try {
      return MAPPER.readTree(bare);
    } catch (JacksonException e) {
      return MAPPER.missingNode();
    }
  }

  private static void collect(JsonNode root, List<JsonNode> articles, List<JsonNode> others) {
    List<JsonNode> queue = new ArrayList<>(List.of(root));
    for (int at = 0; at < queue.size() && at < MOST_NODES; at++) {
      JsonNode node = queue.get(at);
      if (node.isObject()) {
        (isArticle(node) ? articles : others).add(node);
        for (String inside :
            List.of("@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdate")) {
          if (!inside.equals("liveBlogUpdate") || !isArticle(node)) {
            queue.add(node.path(inside));
          }
        }
      } else if (node.isArray()) {
        node.forEach(queue::add);
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    for (String type : strings(node.path("@type"))) {
      String bare = type.toLowerCase(Locale.ROOT);
      if (bare.endsWith("article") || bare.contains("blogposting") || bare.endsWith("report")) {
        return true;
      }
    }
    return false;
  }

  private static List<String> strings(JsonNode value) {
    List<String> found = new ArrayList<>();
    if (value.isString() || value.isNumber()) {
      found.add(clean(value.asString()));
    } else if (value.isArray()) {
      value.forEach(
          item -> {
            if (item.isString()) {
              found.add(clean(item.asString()));
            }
          });
    }
    found.removeIf(String::isBlank);
    return found;
  }

  private List<String> names(JsonNode value) {
    List<String> found = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> found.addAll(one(item)));
    } else {
      found.addAll(one(value));
    }
    return found.stream().distinct().limit(20).toList();
  }

  private List<String> one(JsonNode item) {
    if (!item.isObject()) {
      return strings(item);
    }
    List<String> names = strings(item.path("name"));
    if (!names.isEmpty()) {
      return names;
    }
    Optional<String> id = strings(item.path("@id")).stream().findFirst();
    return id.stream()
        .flatMap(wanted -> others.stream().filter(o -> strings(o.path("@id")).contains(wanted)))
        .flatMap(other -> strings(other.path("name")).stream())
        .limit(1)
        .toList();
  }

  /** Texts in JSON-LD are often escaped once too many. */
  private static String clean(String value) {
    String once = value.contains("&") ? Parser.unescapeEntities(value, false) : value;
    return Passage.unaligned(once).text();
  }
}
