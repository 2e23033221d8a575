package hearsay.analysis;

/**
 * A labelled run of words that the model found.
 *
 * @param label {@code PER}, {@code ORG}, {@code LOC} for names; {@code SOURCE}, {@code CUE}, {@code
 *     CONTENT} for attributions
 * @param words which words
 * @param score mean probability of the label over the words, 0 to 1
 */
public record Piece(String label, WordRange words, double score) {}
