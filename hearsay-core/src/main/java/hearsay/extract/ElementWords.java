package hearsay.extract;

import hearsay.text.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Says what the words in an element's attributes tell of it. One page's instance is not for two
 * threads.
 */
final class ElementWords {
  private static final int MOST_CHARACTERS = 400;
  private static final List<String> ATTRIBUTES =
      List.of(
          "class",
          "id",
          "role",
          "aria-label",
          "itemprop",
          "data-testid",
          "data-component",
          "data-type");
  private static final Set<String> NEGATORS =
      Set.of("no", "not", "has", "with", "without", "non", "hide", "enable");

  /** What an element is for. */
  enum Role {
    DROP,
    COMMENTS,
    HIDDEN,
    CAPTION,
    CREDIT,
    BYLINE,
    TIMESTAMP,
    STANDFIRST,
    PROMO,
    CONTENT,
    MAIN
  }

  /**
   * Words that tell of an element.
   *
   * @param words with a blank before and after each
   * @param role what they tell
   */
  record Term(String words, Role role) {}

  private final Map<String, List<Term>> byFirstWord;
  private final Map<String, Set<Term>> byValue = new HashMap<>();

  private ElementWords(Map<String, List<Term>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** Returns the words as the list has them. */
  static ElementWords standard() {
    Map<String, List<Term>> byFirstWord = new HashMap<>();
    for (List<String> row : WordList.rows(ElementWords.class, "page-words.tsv")) {
      Role role = Role.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      String first = row.get(0).split(" ", -1)[0];
      byFirstWord
          .computeIfAbsent(first, word -> new ArrayList<>())
          .add(new Term(" " + row.get(0) + " ", role));
    }
    return new ElementWords(byFirstWord);
  }

  /** Returns the same words for one page: it remembers what it has looked up. */
  ElementWords forPage() {
    return new ElementWords(byFirstWord);
  }

  /** Returns all roles that the words of {@code element} name. */
  Set<Role> roles(Element element) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    terms(element).forEach(term -> roles.add(term.role()));
    return roles;
  }

  boolean is(Element element, Role role) {
    return roles(element).contains(role);
  }

  /** Returns the terms that the words of {@code element} hold. */
  Set<Term> terms(Element element) {
    Set<Term> found = Set.of();
    for (String attribute : ATTRIBUTES) {
      if (element.hasAttr(attribute)) {
        Set<Term> more = byValue.computeIfAbsent(element.attr(attribute), this::terms);
        found = found.isEmpty() ? more : union(found, more);
      }
    }
    return found;
  }

  private static Set<Term> union(Set<Term> one, Set<Term> other) {
    Set<Term> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }

  private Set<Term> terms(String value) {
    Set<Term> found = new LinkedHashSet<>();
    collect(value, found);
    return found;
  }

  private void collect(String value, Set<Term> found) {
    String words = words(value);
    String previous = "";
    int at = 0;
    for (String word : words.strip().split(" ", -1)) {
      if (!NEGATORS.contains(previous)) {
        for (Term term : byFirstWord.getOrDefault(word, List.of())) {
          if (words.startsWith(term.words(), at)) {
            found.add(term);
          }
        }
      }
      previous = word;
      at += word.length() + 1;
    }
  }

  /** Returns {@code articleBody--wide} as {@code " article body wide "}. */
  static String words(String value) {
    String clipped = value.length() > MOST_CHARACTERS ? value.substring(0, MOST_CHARACTERS) : value;
    StringBuilder words = new StringBuilder(" ");
    boolean lower = false;
    for (int at = 0; at < clipped.length(); at++) {
      char character = clipped.charAt(at);
      if (!Character.isLetterOrDigit(character)) {
        lower = false;
        blank(words);
        continue;
      }
      if (lower && Character.isUpperCase(character)) {
        blank(words);
      }
      lower = Character.isLowerCase(character);
      words.append(Character.toLowerCase(character));
    }
    blank(words);
    return words.toString();
  }

  private static void blank(StringBuilder words) {
    if (words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }
}
