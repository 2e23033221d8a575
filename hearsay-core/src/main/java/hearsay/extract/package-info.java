/**
 * From a report to its {@link hearsay.extract.Article}: the one text of all its parts in reading
 * order, each part with its kind, and the facts about the article (headline, bylines, agency,
 * dateline, times), each with where it was found.
 *
 * <p>Trap: a dateline is a part of its own, at the start of the first body paragraph; it is
 * followed by a body part in the same paragraph.
 */
@NullMarked
package hearsay.extract;

import org.jspecify.annotations.NullMarked;
