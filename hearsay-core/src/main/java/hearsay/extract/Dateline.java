package hearsay.extract;

import hearsay.text.Span;
import java.util.Optional;

/**
 * The words before the first sentence that say where (and when, and for which agency) it was
 * written.
 *
 * @param span the whole dateline with its dash, in the article's text
 * @param place the place's words alone, in the article's text; empty: only an agency is named
 * @param day the words of a day in it ({@code Sept. 12}), in the article's text; empty: none
 */
public record Dateline(Span span, Optional<Span> place, Optional<Span> day) {}
