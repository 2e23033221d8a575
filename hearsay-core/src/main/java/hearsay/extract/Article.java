package hearsay.extract;

import hearsay.text.Alignment;
import hearsay.text.Span;
import hearsay.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * The article in a report.
 *
 * @param text every part in reading order, paragraphs parted by a blank line; the text that all
 *     spans of a reading are in
 * @param parts ascending and disjoint; every character of the text that is not white space between
 *     paragraphs is in a part
 * @param facts what the page says of the article
 * @param alignment from {@code text} to the decoded characters of the report (UTF-16 units after
 *     decoding; a run may cover a whole element where characters were changed)
 */
public record Article(Text text, List<Part> parts, Facts facts, Alignment alignment) {

  /**
   * What a page says of its article, apart from the text.
   *
   * @param headline as the page's readers see it; empty: none found
   * @param bylines names of people, as written without "By"
   * @param agency the agency or agencies credited ({@code Associated Press}); empty: none
   * @param outlet the publisher or site's name; empty: not stated
   * @param dateline empty: none found
   * @param published empty: not stated
   * @param modified last change; empty: not stated
   */
  public record Facts(
      Optional<String> headline,
      List<String> bylines,
      Optional<String> agency,
      Optional<String> outlet,
      Optional<Dateline> dateline,
      Optional<Published> published,
      Optional<Published> modified) {
    /** Makes facts; the list is copied. */
    public Facts {
      bylines = List.copyOf(bylines);
    }
  }

  /** Makes an article; the list is copied. */
  public Article {
    parts = List.copyOf(parts);
  }

  /** Returns the spans of the parts of {@code kind}, in text order. */
  public List<Span> spans(Part.Kind kind) {
    return parts.stream().filter(p -> p.kind() == kind).map(Part::span).toList();
  }
}
