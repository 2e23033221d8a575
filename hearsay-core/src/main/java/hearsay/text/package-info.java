/**
 * Texts and ranges in them: the ground that all else stands on. A {@link hearsay.text.Span} counts
 * UTF-16 units of one {@link hearsay.text.Text}; which text, its holder knows. A cleaned text keeps
 * an {@link hearsay.text.Alignment} to what it was made from.
 *
 * <p>Trap: spans of different texts never mix; carry them over with an alignment first.
 */
@NullMarked
package hearsay.text;

import org.jspecify.annotations.NullMarked;
