package hearsay.extract;

import hearsay.text.Span;

/**
 * A stretch of an article's text of one kind.
 *
 * @param kind what it is
 * @param span where it stands in the article's text; not empty
 */
public record Part(Kind kind, Span span) {

  /** What a part of an article is. */
  public enum Kind {
    /** The headline. */
    HEADLINE,
    /** Who wrote it. */
    BYLINE,
    /** When it was published, as the page shows it. */
    TIMESTAMP,
    /** What a picture shows. */
    CAPTION,
    /** Whose picture it is, with the chain of agencies. */
    CREDIT,
    /**
     * The place (and agency, and day) before the first sentence: {@code SEOUL, South Korea (AP) —}.
     */
    DATELINE,
    /** A paragraph, list item or heading of the report itself. */
    BODY,
    /** A teaser of something else. */
    PROMO,
    /** Anything else that stands in the page's article: the agency's line, a correction. */
    OTHER
  }
}
