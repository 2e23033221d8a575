package hearsay.mention;

import hearsay.analysis.Analysis;
import hearsay.analysis.Piece;
import hearsay.analysis.Signals;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.sentence.Sentence;
import hearsay.sentence.Token;
import hearsay.text.Span;
import hearsay.text.Text;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** Reads the annotated sentences of the case files, as a model would have analyzed them. */
final class AnnotatedText {
  private final StringBuilder content = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private final List<Piece> names = new ArrayList<>();
  private int paragraph;

  private AnnotatedText() {}

  /** Returns the analysis that the lines tell; lines with {@code #} or {@code >} say nothing. */
  static Analysis read(List<String> lines) {
    AnnotatedText text = new AnnotatedText();
    List<String[]> rows = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("#") || line.startsWith(">")) {
        continue;
      }
      if (!line.isBlank() && !line.equals("//")) {
        rows.add(line.split(" ", -1));
        continue;
      }
      text.sentence(rows);
      rows.clear();
      text.paragraph += line.equals("//") ? 1 : 0;
    }
    text.sentence(rows);
    return new Analysis(
        new Text(text.content.toString()),
        text.sentences,
        text.words,
        text.names,
        List.of(),
        unseen());
  }

  private void sentence(List<String[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    int first = words.size();
    List<Token> tokens = new ArrayList<>();
    for (String[] row : rows) {
      boolean joined = row[2].equals("PUNCT") || row[2].equals("PART");
      if (!content.isEmpty() && !joined) {
        content.append(' ');
      }
      Span span = new Span(content.length(), content.length() + row[0].length());
      content.append(row[0]);
      tokens.add(new Token(span));
      int head = Integer.parseInt(row[4]);
      int index = words.size();
      words.add(
          new Word(
              index,
              sentences.size(),
              span,
              row[0],
              row[1],
              row[2],
              row[3],
              "",
              head == 0 ? index : first + head - 1,
              row[5]));
      name(row[6], index);
    }
    Span whole = tokens.getFirst().span().union(tokens.getLast().span());
    sentences.add(new Sentence(whole, tokens, paragraph));
  }

  private void name(String tag, int index) {
    if (tag.startsWith("B-")) {
      names.add(new Piece(tag.substring(2), new WordRange(index, index + 1), 1));
    } else if (tag.startsWith("I-")) {
      Piece last = names.removeLast();
      names.add(new Piece(last.label(), new WordRange(last.words().first(), index + 1), 1));
    }
  }

  /** Scores of a model that has seen no pair. */
  static Signals unseen() {
    return (Signals)
        Proxy.newProxyInstance(
            Signals.class.getClassLoader(),
            new Class<?>[] {Signals.class},
            (proxy, method, arguments) -> {
              if (method.getReturnType() == double.class) {
                return Signals.UNSEEN;
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }
}
