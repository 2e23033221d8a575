package hearsay.app.show;

import java.util.ArrayList;
import java.util.List;

/** Words in styles, to be broken into lines. Blanks are where a line may break. */
final class Phrase {
  private record Piece(String text, Style style) {}

  /** What stands between two blanks. */
  private record Unit(List<Piece> pieces, int columns) {}

  private final List<Piece> pieces = new ArrayList<>();

  /** Adds words from inside the program. */
  Phrase add(Style style, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, style));
    }
    return this;
  }

  /** Adds words in the terminal's own style. */
  Phrase add(String text) {
    return add(Style.PLAIN, text);
  }

  /** Adds words from outside, made safe. */
  Phrase foreign(Style style, String text) {
    return add(style, Safe.line(text));
  }

  /** Adds {@code separator} if there is something to separate from. */
  Phrase separate(String separator) {
    return isEmpty() ? this : add(Style.FAINT, separator);
  }

  Phrase addAll(Phrase other) {
    pieces.addAll(other.pieces);
    return this;
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /**
   * Returns the lines of this phrase.
   *
   * @param first what the first line begins with, styles included
   * @param indent blanks that the other lines begin with; columns of {@code first}
   * @param most lines that are kept; where more would follow, the last ends in an ellipsis
   */
  List<String> lines(Look look, String first, int indent, int most) {
    List<String> lines = new ArrayList<>();
    Line line = new Line(first, look.color());
    int room = Math.max(16, look.width() - indent);
    int used = 0;
    for (Unit unit : units()) {
      int needed = used == 0 ? unit.columns() : used + 1 + unit.columns();
      if (used > 0 && needed > room) {
        if (lines.size() + 1 == most) {
          lines.add(line + " …");
          return lines;
        }
        lines.add(line.toString());
        line = new Line(" ".repeat(indent), look.color());
        needed = unit.columns();
      } else if (used > 0) {
        line.blank();
      }
      unit.pieces().forEach(line::add);
      used = needed;
    }
    lines.add(line.toString());
    return lines;
  }

  /** A line in the making; words of one style that follow each other are painted as one. */
  private static final class Line {
    private final StringBuilder done;
    private final boolean color;
    private final StringBuilder run = new StringBuilder();
    private Style style = Style.PLAIN;
    private boolean blank;

    Line(String first, boolean color) {
      this.done = new StringBuilder(first);
      this.color = color;
    }

    void blank() {
      blank = true;
    }

    void add(Piece piece) {
      if (piece.style() != style) {
        paint();
        style = piece.style();
      }
      run.append(blank ? " " : "").append(piece.text());
      blank = false;
    }

    private void paint() {
      boolean leading = !run.isEmpty() && run.charAt(0) == ' ';
      String words = leading ? run.substring(1) : run.toString();
      done.append(leading ? " " : "").append(color ? style.paint(words) : words);
      run.setLength(0);
    }

    @Override
    public String toString() {
      paint();
      return done.toString();
    }
  }

  private List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    for (Piece piece : pieces) {
      int from = 0;
      for (int i = 0; i <= piece.text().length(); i++) {
        boolean end = i == piece.text().length();
        if (end || piece.text().charAt(i) == ' ') {
          if (i > from) {
            open.add(new Piece(piece.text().substring(from, i), piece.style()));
          }
          if (!end) {
            close(open, units);
          }
          from = i + 1;
        }
      }
    }
    close(open, units);
    return units;
  }

  private static void close(List<Piece> open, List<Unit> units) {
    if (!open.isEmpty()) {
      int columns = open.stream().mapToInt(piece -> Columns.of(piece.text())).sum();
      units.add(new Unit(List.copyOf(open), columns));
      open.clear();
    }
  }
}
