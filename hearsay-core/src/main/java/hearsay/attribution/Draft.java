package hearsay.attribution;

import hearsay.analysis.WordRange;
import java.util.List;

/**
 * An attribution in the making: its pieces as words, in text order.
 *
 * @param content at least one piece
 * @param score how sure, 0 to 1
 */
record Draft(List<WordRange> source, List<WordRange> cue, List<WordRange> content, double score) {
  Draft {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** Returns the word that says where the attribution stands: of its cue, else its source. */
  int place() {
    if (!cue.isEmpty()) {
      return cue.getFirst().first();
    }
    return source.isEmpty() ? content.getFirst().first() : source.getFirst().first();
  }

  boolean sharesCueWith(Draft other) {
    return cue.stream().anyMatch(mine -> other.cue.stream().anyMatch(mine::overlaps));
  }

  boolean contentContains(int word) {
    return content.stream().anyMatch(piece -> piece.contains(word));
  }

  int contentSize() {
    return content.stream().mapToInt(piece -> piece.end() - piece.first()).sum();
  }
}
