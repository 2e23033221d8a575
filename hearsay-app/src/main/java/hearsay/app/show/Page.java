package hearsay.app.show;

import java.util.ArrayList;
import java.util.List;

/** Lines that a view is made of. */
final class Page {
  private final Look look;
  private final List<String> lines = new ArrayList<>();

  Page(Look look) {
    this.look = look;
  }

  /** Adds a phrase from the left edge. */
  Page add(Phrase phrase) {
    return add(0, phrase);
  }

  /** Adds a phrase that is indented as a whole. */
  Page add(int indent, Phrase phrase) {
    return add(indent, phrase, Integer.MAX_VALUE);
  }

  /** Adds a phrase of at most so many lines; nothing if it is empty. */
  Page add(int indent, Phrase phrase, int most) {
    if (!phrase.isEmpty()) {
      lines.addAll(phrase.lines(look, " ".repeat(indent), indent, most));
    }
    return this;
  }

  /** Adds a phrase that hangs on a label. */
  Page add(String label, int indent, Phrase phrase) {
    return add(label, indent, phrase, Integer.MAX_VALUE);
  }

  /** Adds a phrase of at most so many lines that hangs on a label. */
  Page add(String label, int indent, Phrase phrase, int most) {
    String padded = label + " ".repeat(Math.max(1, indent - Columns.of(label)));
    String first = look.color() ? Style.FAINT.paint(padded) : padded;
    lines.addAll(phrase.lines(look, first, indent, most));
    return this;
  }

  /** Adds a line of a table as it is; its words are safe already. */
  Page row(String row) {
    lines.add(row);
    return this;
  }

  /** Adds an empty line, unless there is one or nothing is there yet. */
  Page gap() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      lines.add("");
    }
    return this;
  }

  /** Adds a title with a rule after it, as wide as the page. */
  Page rule(String title) {
    String safe = Safe.line(title);
    int rest = Math.max(2, look.width() - Columns.of(safe) - 4);
    String line = "── " + safe + " " + "─".repeat(rest);
    lines.add(look.color() ? Style.FAINT.paint(line) : line);
    return this;
  }

  /** Adds a heading with a gap before it. */
  Page heading(String words) {
    gap();
    return add(new Phrase().add(Style.FAINT, words));
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
