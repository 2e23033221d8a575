package hearsay.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits plain text into paragraphs: by blank lines where lines are wrapped, else one a line, as
 * text comes that was copied from a page.
 */
final class PlainParagraphs {
  private static final int WIDEST_WRAPPED = 100;
  private static final double MOSTLY = 0.6;
  private static final double SHORT_LINE = 0.75;

  private PlainParagraphs() {}

  private record Line(int start, int end, String text) {
    boolean isBlank() {
      return text.isBlank();
    }
  }

  static List<Passage> split(String source) {
    List<Line> lines = lines(source);
    boolean wrapped = isWrapped(lines);
    int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    List<Passage> found = new ArrayList<>();
    PassageBuilder open = new PassageBuilder();
    for (Line line : lines) {
      open.append(source, line.start(), line.end());
      open.blank();
      boolean ends = line.isBlank() || !wrapped || endsParagraph(line.text(), width);
      if (ends && !open.isEmpty()) {
        found.add(open.build());
        open = new PassageBuilder();
      }
    }
    if (!open.isEmpty()) {
      found.add(open.build());
    }
    return found;
  }

  private static List<Line> lines(String source) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= source.length(); at++) {
      boolean end = at == source.length();
      if (end || source.charAt(at) == '\n' || source.charAt(at) == '\r') {
        lines.add(new Line(start, at, source.substring(start, at)));
        // The two characters of one line end do not make a blank line between them.
        boolean pair = !end && source.startsWith("\r\n", at);
        at += pair ? 1 : 0;
        start = at + 1;
      }
    }
    return lines;
  }

  /** Wrapped lines are short, and most break off in the middle of a sentence. */
  private static boolean isWrapped(List<Line> lines) {
    int broken = 0;
    int full = 0;
    for (int at = 0; at + 1 < lines.size(); at++) {
      Line line = lines.get(at);
      if (line.text().length() > WIDEST_WRAPPED) {
        return false;
      }
      if (!line.isBlank() && !lines.get(at + 1).isBlank()) {
        full++;
        broken += endsSentence(line.text()) ? 0 : 1;
      }
    }
    return full > 2 && broken > MOSTLY * full;
  }

  private static boolean endsParagraph(String line, int width) {
    return endsSentence(line) && line.strip().length() < SHORT_LINE * width;
  }

  static boolean endsSentence(String text) {
    String bare = text.strip();
    int at = bare.length() - 1;
    while (at >= 0 && "\"'”’)]".indexOf(bare.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && ".?!…。".indexOf(bare.charAt(at)) >= 0;
  }
}
