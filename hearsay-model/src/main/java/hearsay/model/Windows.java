package hearsay.model;

import hearsay.sentence.Sentence;
import hearsay.sentence.Token;
import hearsay.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Packs sentences into windows of at most a number of pieces. A paragraph goes into the running
 * window if it fits; else into a new one, if it fits an empty one; else it is cut between
 * sentences, and a sentence longer than a window between words. The training side packs alike.
 */
final class Windows {
  private final WordPieces pieces;
  private final int limit;
  private final int cls;
  private final int sep;

  /**
   * Makes a packer.
   *
   * @param maxPieces most pieces in a window, its marks included
   */
  Windows(WordPieces pieces, int maxPieces) {
    this.pieces = pieces;
    this.limit = maxPieces - 2;
    this.cls = pieces.number("[CLS]");
    this.sep = pieces.number("[SEP]");
  }

  /** Returns the windows of the sentences of {@code text}, in text order. */
  List<Window> pack(Text text, List<Sentence> sentences) {
    Packing packing = new Packing();
    int from = 0;
    while (from < sentences.size()) {
      int end = from;
      while (end < sentences.size()
          && sentences.get(end).paragraph() == sentences.get(from).paragraph()) {
        end++;
      }
      packing.paragraph(sentences.subList(from, end).stream().map(s -> cut(text, s)).toList());
      from = end;
    }
    packing.close();
    return packing.windows;
  }

  private List<int[]> cut(Text text, Sentence sentence) {
    List<int[]> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      int[] found = pieces.of(text.slice(token.span()));
      words.add(found.length <= limit ? found : java.util.Arrays.copyOf(found, limit));
    }
    return words;
  }

  private static int size(List<int[]> sentence) {
    return sentence.stream().mapToInt(word -> word.length).sum();
  }

  private final class Packing {
    private final List<Window> windows = new ArrayList<>();
    private final List<List<List<int[]>>> runs = new ArrayList<>();
    private int used;
    private int nextWord;

    void paragraph(List<List<int[]>> sentences) {
      int whole = sentences.stream().mapToInt(Windows::size).sum();
      if (separator() + used + whole <= limit) {
        begin();
        sentences.forEach(this::add);
      } else if (whole <= limit) {
        close();
        begin();
        sentences.forEach(this::add);
      } else {
        cutParagraph(sentences);
      }
    }

    private void cutParagraph(List<List<int[]>> sentences) {
      boolean fresh = true;
      for (List<int[]> sentence : sentences) {
        int separator = fresh ? separator() : 0;
        if (used + separator + size(sentence) > limit) {
          close();
          fresh = true;
        }
        if (fresh) {
          begin();
          fresh = false;
        }
        if (size(sentence) <= limit) {
          add(sentence);
        } else {
          cutSentence(sentence);
        }
      }
    }

    private void cutSentence(List<int[]> sentence) {
      List<int[]> running = new ArrayList<>();
      int total = 0;
      for (int[] word : sentence) {
        if (total + word.length > limit && !running.isEmpty()) {
          add(running);
          close();
          begin();
          running = new ArrayList<>();
          total = 0;
        }
        running.add(word);
        total += word.length;
      }
      add(running);
    }

    private int separator() {
      return runs.isEmpty() ? 0 : 1;
    }

    private void begin() {
      used += separator();
      runs.add(new ArrayList<>());
    }

    private void add(List<int[]> sentence) {
      runs.getLast().add(sentence);
      used += size(sentence);
    }

    void close() {
      if (runs.isEmpty()) {
        return;
      }
      int words = runs.stream().flatMap(List::stream).mapToInt(List::size).sum();
      long[] ids = new long[used + 2];
      long[] first = new long[words];
      long[] number = new long[words];
      ids[0] = cls;
      int at = 1;
      int word = 0;
      int sentence = 0;
      for (List<List<int[]>> run : runs) {
        if (run != runs.getFirst()) {
          ids[at++] = sep;
        }
        for (List<int[]> sentencePieces : run) {
          for (int[] wordPieces : sentencePieces) {
            first[word] = at;
            number[word++] = sentence;
            for (int piece : wordPieces) {
              ids[at++] = piece;
            }
          }
          sentence++;
        }
      }
      ids[at] = sep;
      windows.add(new Window(nextWord, ids, first, number));
      nextWord += words;
      runs.clear();
      used = 0;
    }
  }
}
