package hearsay.model;

import hearsay.analysis.Analysis;
import hearsay.analysis.Piece;
import hearsay.analysis.Word;
import hearsay.sentence.Sentence;
import hearsay.sentence.Token;
import hearsay.text.Span;
import hearsay.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Makes an analysis of the scores of all windows of a text. */
final class Decoder {
  private final Labels labels;
  private final Lemmatizer lemmatizer;
  private final Viterbi names;
  private final Viterbi attributions;

  Decoder(Labels labels) {
    this.labels = labels;
    this.lemmatizer = new Lemmatizer(labels.lemmas());
    this.names = labels.viterbi("entity");
    this.attributions = labels.viterbi("attribution");
  }

  /**
   * Returns the analysis.
   *
   * @param windows together they hold every token of the sentences once, in text order
   */
  Analysis decode(
      Text text,
      List<Sentence> sentences,
      List<WindowScores> windows,
      ModelSignals.PairScorer pairs) {
    List<Span> tokens = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      for (Token token : sentences.get(s).tokens()) {
        tokens.add(token.span());
        numbers.add(s);
      }
    }
    List<Word> words = new ArrayList<>(tokens.size());
    List<Piece> foundNames = new ArrayList<>();
    List<Piece> foundAttributions = new ArrayList<>();
    for (WindowScores window : windows) {
      int first = window.window().firstWord();
      foundNames.addAll(pieces(names, window, "entity", true));
      foundAttributions.addAll(pieces(attributions, window, "attribution", false));
      int from = 0;
      while (from < window.window().size()) {
        int to = sentenceEnd(window.window(), from);
        int[] heads = Tree.heads(window.of("arc"), window.window().size(), from, to);
        for (int i = from; i < to; i++) {
          Span span = tokens.get(first + i);
          words.add(
              word(
                  window,
                  i,
                  new Place(numbers.get(first + i), span, text.slice(span)),
                  first + from + heads[i - from]));
        }
        from = to;
      }
    }
    return new Analysis(
        text,
        sentences,
        mended(words),
        foundNames,
        foundAttributions,
        new ModelSignals(windows, labels, pairs));
  }

  private record Place(int sentence, Span span, String surface) {}

  private static int sentenceEnd(Window window, int from) {
    int to = from + 1;
    while (to < window.size() && window.sentence()[to] == window.sentence()[from]) {
      to++;
    }
    return to;
  }

  /** Names never cross sentences; attributions may, but not paragraphs (the marks between them). */
  private static List<Piece> pieces(
      Viterbi viterbi, WindowScores window, String head, boolean bySentence) {
    List<Piece> found = new ArrayList<>();
    Window w = window.window();
    int from = 0;
    for (int i = 1; i <= w.size(); i++) {
      if (i == w.size()
          || (bySentence ? w.sentence()[i] != w.sentence()[i - 1] : paragraph(w, i))) {
        found.addAll(viterbi.pieces(window.of(head), from, i, w.firstWord()));
        from = i;
      }
    }
    return found;
  }

  private static boolean paragraph(Window window, int word) {
    long separator = window.pieces()[window.pieces().length - 1];
    return window.pieces()[(int) window.first()[word] - 1] == separator;
  }

  private Word word(WindowScores window, int i, Place place, int head) {
    int index = window.window().firstWord() + i;
    String xpos = best(window, "xpos", i);
    String relation = head == index ? "root" : relation(window, i);
    return new Word(
        index,
        place.sentence(),
        place.span(),
        place.surface(),
        lemmatizer.lemma(place.surface(), xpos, best(window, "lemma", i)),
        best(window, "upos", i),
        xpos,
        best(window, "feats", i),
        head,
        relation);
  }

  private String best(WindowScores window, String head, int i) {
    List<String> known = labels.of(head);
    return known.get(Softmax.best(window.of(head), i * known.size(), known.size()));
  }

  /** Returns the best label of an arc; the root's label is for the root alone. */
  private String relation(WindowScores window, int i) {
    List<String> known = labels.of("relation");
    float[] scores = window.of("relation");
    int best = -1;
    for (int k = 0; k < known.size(); k++) {
      if (!known.get(k).equals("root")
          && (best < 0 || scores[i * known.size() + k] > scores[i * known.size() + best])) {
        best = k;
      }
    }
    return known.get(best);
  }

  /**
   * A sentence cut over two windows has two roots: the later one hangs on the earlier, as
   * "parataxis".
   */
  private static List<Word> mended(List<Word> words) {
    List<Word> mended = new ArrayList<>(words.size());
    int root = -1;
    int sentence = -1;
    for (Word word : words) {
      Word kept = word;
      if (word.sentence() != sentence) {
        sentence = word.sentence();
        root = -1;
      }
      if (word.isRoot()) {
        if (root < 0) {
          root = word.index();
        } else {
          kept =
              new Word(
                  word.index(),
                  word.sentence(),
                  word.span(),
                  word.surface(),
                  word.lemma(),
                  word.upos(),
                  word.xpos(),
                  word.features(),
                  root,
                  "parataxis");
        }
      }
      mended.add(kept);
    }
    return mended;
  }
}
