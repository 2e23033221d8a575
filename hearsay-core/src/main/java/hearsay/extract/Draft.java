package hearsay.extract;

import java.util.List;
import java.util.Optional;

/**
 * What a reader of one format hands over: the paragraphs and what it knows of the article.
 *
 * @param paragraphs in reading order
 * @param facts without the dateline, which needs the article's text
 * @param dateline where the dateline's words stand in the first body paragraph; empty: none
 */
record Draft(
    List<Paragraph> paragraphs, Article.Facts facts, Optional<DatelineReader.Found> dateline) {

  Draft {
    paragraphs = List.copyOf(paragraphs);
  }
}
