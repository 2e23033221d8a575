package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.Piece;
import hearsay.analysis.Signals;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Links the tagged pieces of a text: each content to the cue that the model links it to best, each
 * cue to its best source.
 */
final class LinkedPieces {
  /**
   * How much nearer words suit better, a word, in logits: breaks ties where the model is unsure.
   */
  private static final double DISTANCE_COST = 0.02;

  private final Analysis analysis;
  private final List<Piece> sources;
  private final List<Piece> cues;
  private final List<Piece> contents;

  private LinkedPieces(Analysis analysis) {
    this.analysis = analysis;
    this.sources = labelled(analysis, "SOURCE");
    this.cues = labelled(analysis, "CUE");
    this.contents = labelled(analysis, "CONTENT");
  }

  static LinkedPieces of(Analysis analysis) {
    return new LinkedPieces(analysis);
  }

  private static List<Piece> labelled(Analysis analysis, String label) {
    return analysis.attributions().stream().filter(p -> p.label().equals(label)).toList();
  }

  /** Returns the attributions that have a content. */
  List<Draft> drafts() {
    List<List<Piece>> contentsOf = new ArrayList<>();
    cues.forEach(cue -> contentsOf.add(new ArrayList<>()));
    List<Draft> drafts = new ArrayList<>();
    for (Piece content : contents) {
      Optional<Integer> cue = bestCue(content);
      if (cue.isPresent()) {
        contentsOf.get(cue.get()).add(content);
      } else {
        withoutCue(content).ifPresent(drafts::add);
      }
    }
    for (int i = 0; i < cues.size(); i++) {
      if (!contentsOf.get(i).isEmpty()) {
        drafts.add(draft(cues.get(i), contentsOf.get(i)));
      }
    }
    return drafts;
  }

  private Draft draft(Piece cue, List<Piece> content) {
    Optional<Piece> source = bestSource(cue);
    List<Piece> all = new ArrayList<>(content);
    all.add(cue);
    source.ifPresent(all::add);
    return new Draft(
        source.stream().map(Piece::words).toList(),
        List.of(cue.words()),
        content.stream().map(Piece::words).toList(),
        all.stream().mapToDouble(Piece::score).average().orElse(0));
  }

  /** A content whose cue is not tagged hangs on a source of its own sentence, if there is one. */
  private Optional<Draft> withoutCue(Piece content) {
    return sources.stream()
        .filter(source -> link(content, source) > 0)
        .max((a, b) -> Double.compare(link(content, a), link(content, b)))
        .map(
            source ->
                new Draft(
                    List.of(source.words()),
                    List.of(),
                    List.of(content.words()),
                    (source.score() + content.score()) / 2));
  }

  private Optional<Integer> bestCue(Piece content) {
    Optional<Integer> best = Optional.empty();
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < cues.size(); i++) {
      double score = link(content, cues.get(i)) - cost(content, cues.get(i));
      if (near(content, cues.get(i), 3) && score > greatest) {
        greatest = score;
        best = Optional.of(i);
      }
    }
    return best;
  }

  private Optional<Piece> bestSource(Piece cue) {
    return sources.stream()
        .filter(source -> near(source, cue, 1))
        .filter(source -> link(source, cue) > -4)
        .max((a, b) -> Double.compare(suits(a, cue), suits(b, cue)));
  }

  private double suits(Piece source, Piece cue) {
    return link(source, cue) - cost(source, cue);
  }

  private double link(Piece piece, Piece anchor) {
    double link = analysis.signals().link(piece.words().first(), anchor.words().first());
    return link == Signals.UNSEEN ? -5 : link;
  }

  private static double cost(Piece a, Piece b) {
    WordRange x = a.words();
    WordRange y = b.words();
    int gap = x.first() < y.first() ? y.first() - x.end() : x.first() - y.end();
    return DISTANCE_COST * Math.max(0, gap);
  }

  private boolean near(Piece a, Piece b, int sentences) {
    return Math.abs(first(a).sentence() - first(b).sentence()) <= sentences
        || Math.abs(last(a).sentence() - first(b).sentence()) <= sentences;
  }

  private Word first(Piece piece) {
    return analysis.words().get(piece.words().first());
  }

  private Word last(Piece piece) {
    return analysis.words().get(piece.words().end() - 1);
  }
}
