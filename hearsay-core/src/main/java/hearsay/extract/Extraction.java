package hearsay.extract;

/** What came of looking for an article in a report: the article, or why there is none. */
public sealed interface Extraction {

  /**
   * An article was found.
   *
   * @param article the article
   */
  record Found(Article article) implements Extraction {}

  /**
   * There is no article to read.
   *
   * @param reason the kind of fault
   * @param detail the fault in words, with its place and the values that show it
   */
  record Refused(Reason reason, String detail) implements Extraction {}

  /** Why a report cannot be read. */
  enum Reason {
    /** No bytes, or nothing but white space. */
    EMPTY,
    /** Over the size or depth bound. */
    TOO_LARGE,
    /** Not text: an image, an archive, control characters. */
    NOT_TEXT,
    /** Bytes that are not in the stated or any detected charset. */
    BAD_CHARSET,
    /** A page without an article in it. */
    NO_ARTICLE,
    /** Not in a language that Hearsay reads. */
    NOT_ENGLISH,
    /** The carrier failed: no such file, a time-out, a refused address. */
    NOT_FETCHED
  }
}
