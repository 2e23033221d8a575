package hearsay.sentence;

import hearsay.text.Span;

/**
 * A syntactic word, as Universal Dependencies splits English: {@code ca|n't}, {@code Kim|'s},
 * {@code Russia|-|North}.
 *
 * @param span where it stands; not empty
 */
public record Token(Span span) {}
