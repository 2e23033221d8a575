package hearsay.mention;

import hearsay.analysis.Piece;
import hearsay.analysis.Signals;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells who speaks in quotations. */
final class Speakers {
  private final Syntax syntax;
  private final Vocabulary vocabulary;
  private final int[] speakers;

  Speakers(Syntax syntax, Vocabulary vocabulary) {
    this.syntax = syntax;
    this.vocabulary = vocabulary;
    speakers = new int[syntax.analysis().words().size()];
    Arrays.fill(speakers, -1);
    quoted();
    attributed();
  }

  /** Returns the number of the word that names who says {@code word}; -1 if nobody is known to. */
  int speaker(int word) {
    return speakers[word];
  }

  private void attributed() {
    List<Piece> cues = labelled("CUE");
    List<Piece> sources = labelled("SOURCE");
    for (Piece content : labelled("CONTENT")) {
      best(content, cues, true)
          .flatMap(cue -> best(cue, sources, false))
          .ifPresent(source -> fill(content.words(), syntax.headOf(source.words()).index()));
    }
  }

  private List<Piece> labelled(String label) {
    return syntax.analysis().attributions().stream()
        .filter(piece -> piece.label().equals(label))
        .toList();
  }

  private Optional<Piece> best(Piece from, List<Piece> pieces, boolean toCue) {
    Optional<Piece> best = Optional.empty();
    double highest = Double.NEGATIVE_INFINITY;
    for (Piece piece : pieces) {
      int gap = gap(from.words(), piece.words());
      if (gap > 120 || paragraph(from) != paragraph(piece)) {
        continue;
      }
      double link =
          toCue
              ? syntax.analysis().signals().link(from.words().first(), piece.words().first())
              : syntax.analysis().signals().link(piece.words().first(), from.words().first());
      double score = (link == Signals.UNSEEN ? 0 : link) - gap * 0.1;
      if (score > highest) {
        highest = score;
        best = Optional.of(piece);
      }
    }
    return best;
  }

  private static int gap(WordRange one, WordRange other) {
    return Math.max(0, Math.max(one.first() - other.end(), other.first() - one.end()));
  }

  private int paragraph(Piece piece) {
    return paragraph(syntax.word(piece.words().first()));
  }

  private int paragraph(Word word) {
    return syntax.analysis().sentences().get(word.sentence()).paragraph();
  }

  private void fill(WordRange words, int speaker) {
    for (int i = words.first(); i < words.end(); i++) {
      speakers[i] = speaker;
    }
  }

  /** By quotation marks and the verb of saying beside them, where the model marks nothing. */
  private void quoted() {
    boolean[] inside = inside();
    int last = -1;
    int paragraph = -1;
    for (int s = 0; s < syntax.analysis().sentences().size(); s++) {
      WordRange sentence = syntax.analysis().sentence(s);
      int own = speakerBeside(sentence, inside);
      int of = paragraph(syntax.word(sentence.first()));
      int speaker = own >= 0 ? own : of == paragraph ? last : -1;
      for (int i = sentence.first(); i < sentence.end(); i++) {
        if (inside[i]) {
          speakers[i] = speaker;
        }
      }
      last = speaker;
      paragraph = of;
    }
  }

  private int speakerBeside(WordRange sentence, boolean[] inside) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Word word = syntax.word(i);
      if (!inside[i] && vocabulary.is("speech", word.lemma())) {
        Optional<Word> subject = syntax.child(word, "nsubj").filter(c -> !inside[c.index()]);
        if (subject.isPresent()) {
          return subject.get().index();
        }
      }
    }
    return -1;
  }

  private boolean[] inside() {
    boolean[] inside = new boolean[speakers.length];
    boolean open = false;
    int paragraph = -1;
    for (Word word : syntax.analysis().words()) {
      int of = paragraph(word);
      open = open && of == paragraph;
      paragraph = of;
      if (Set.of("\u201c", "``", "\u00ab").contains(word.surface())) {
        open = true;
      } else if (Set.of("\u201d", "''", "\u00bb").contains(word.surface())) {
        open = false;
      } else if (word.surface().equals("\"")) {
        open = !open;
      }
      inside[word.index()] = open;
    }
    return inside;
  }
}
