package hearsay.mention;

import hearsay.analysis.WordRange;
import hearsay.text.Span;

/**
 * A stretch of words that refers to an actor or a place.
 *
 * @param words which words: the name alone for a name (no title, no article); the noun phrase up to
 *     its head with its left modifiers for a nominal
 * @param span the same, in characters
 * @param head number of its head word
 * @param form how it refers
 */
public record Mention(WordRange words, Span span, int head, Form form) {}
