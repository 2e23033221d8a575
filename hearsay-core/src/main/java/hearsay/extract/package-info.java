/**
 * From a report to its {@link hearsay.extract.Article}: the one text of all its parts in reading
 * order, each part with its kind, and the facts about the article (headline, bylines, agency,
 * dateline, times), each with where it was found.
 *
 * <p>The road of a page: {@code Gate} (what is no report) → {@code Decoder} (bytes to characters) →
 * {@code Page} (tree, JSON-LD, meta elements) → {@code Pruner} and {@code RootFinder} (the element
 * that holds the article) → {@code BlockReader} (its paragraphs) → {@code BlockFilter} (captions,
 * bylines, teasers among them) → {@code ArticleWriter} (one text and its alignment). Plain text
 * goes from {@code PlainParagraphs} through {@code PlainReader} to the same writer. What words mean
 * lies in the text files beside the classes.
 *
 * <p>Example: {@code SEOUL--The leaders met.} below a caption {@code In this photo … (Ministry via
 * AP)} gives the parts CAPTION, CREDIT, DATELINE ({@code SEOUL--}) and BODY, and the agency
 * Associated Press if a line of its own, the dateline or a byline names it; a picture's credit does
 * not.
 *
 * <p>Traps: a dateline is a part of its own, at the start of the first body paragraph; it is
 * followed by a body part in the same paragraph. Class names lie, so a name that much of a page's
 * text goes by is not believed. Headlines that only machines are told have no original in the
 * alignment.
 */
@NullMarked
package hearsay.extract;

import org.jspecify.annotations.NullMarked;
