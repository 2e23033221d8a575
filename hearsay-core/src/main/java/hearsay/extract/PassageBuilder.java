package hearsay.extract;

import hearsay.text.Alignment.Run;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * Gathers the characters of one paragraph: white space becomes single blanks, invisible characters
 * go, and runs say where in the source each visible character stood.
 */
final class PassageBuilder {
  private static final int LONGEST_ENTITY = 40;
  private static final int NONE = -1;

  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private boolean blankOwed;
  private int viewStart;
  private int originalStart = NONE;
  private int originalEnd = NONE;
  private int blankAt = NONE;

  boolean isEmpty() {
    return text.isEmpty();
  }

  int length() {
    return text.length();
  }

  /** Adds a blank, unless there is one or the passage is still empty. */
  void blank() {
    blankOwed = true;
    blankAt = NONE;
  }

  /** Adds text that has no original. */
  void appendUnaligned(String added) {
    closeRun();
    added.chars().forEach(c -> visible((char) c));
  }

  /** Adds {@code source[start, end)} as it stands. */
  void append(String source, int start, int end) {
    for (int at = start; at < end; at++) {
      put(source.charAt(at), at, at + 1);
    }
  }

  /**
   * Adds the characters that a parser decoded from {@code source[start, end)}. Where the two
   * differ, an entity reference is looked for; what fits nowhere is laid on the whole rest.
   */
  void appendDecoded(String decoded, String source, int start, int end) {
    int at = start;
    int done = 0;
    while (done < decoded.length()) {
      if (at < end && source.charAt(at) == decoded.charAt(done) && source.charAt(at) != '&') {
        put(decoded.charAt(done++), at, ++at);
        continue;
      }
      Reference reference = reference(source, at, end);
      if (!decoded.startsWith(reference.meaning(), done)) {
        putAll(decoded.substring(done), at, end);
        return;
      }
      putAll(reference.meaning(), at, reference.end());
      done += reference.meaning().length();
      at = reference.end();
    }
  }

  Passage build() {
    closeRun();
    return new Passage(text.toString(), runs);
  }

  private record Reference(String meaning, int end) {}

  private static Reference reference(String source, int start, int end) {
    if (start >= end) {
      return new Reference("\0", start);
    }
    if (source.charAt(start) != '&') {
      // A carriage return before a line feed is one character to the parser.
      return new Reference(source.charAt(start) == '\r' ? "" : "\0", start + 1);
    }
    int stop = start + 1;
    while (stop < end
        && stop - start < LONGEST_ENTITY
        && (Character.isLetterOrDigit(source.charAt(stop)) || source.charAt(stop) == '#')) {
      stop++;
    }
    if (stop < end && source.charAt(stop) == ';') {
      stop++;
    }
    String meaning = Parser.unescapeEntities(source.substring(start, stop), false);
    return meaning.startsWith("&") ? new Reference("&", start + 1) : new Reference(meaning, stop);
  }

  private void putAll(String characters, int start, int end) {
    if (end - start == characters.length()) {
      for (int at = start; at < end; at++) {
        put(characters.charAt(at - start), at, at + 1);
      }
      return;
    }
    closeRun();
    int from = text.length();
    characters.chars().forEach(c -> visible((char) c));
    // The blank owed before the characters is not theirs.
    int first = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    if (first < text.length() && start < end) {
      addWhole(first, start, end);
    }
  }

  private void addWhole(int first, int start, int end) {
    // Equal lengths would say that unit lies on unit, which is not so here: the last run is split.
    if (text.length() - first == end - start && text.length() - first > 1) {
      runs.add(new Run(new Span(first, first + 1), new Span(start, end)));
      runs.add(new Run(new Span(first + 1, text.length()), new Span(start, end)));
    } else {
      runs.add(new Run(new Span(first, text.length()), new Span(start, end)));
    }
  }

  private void put(char character, int start, int end) {
    if (isBlank(character)) {
      // One blank between two characters of a run stays in it.
      blankAt = originalStart >= 0 && !blankOwed && start == originalEnd ? start : NONE;
      blankOwed = true;
      return;
    }
    boolean bridged = blankOwed && blankAt == originalEnd && start == originalEnd + 1;
    boolean joined = !blankOwed && start == originalEnd;
    if (!isVisible(character) || !(bridged || joined)) {
      closeRun();
    }
    if (visible(character)) {
      if (originalStart < 0) {
        originalStart = start;
        viewStart = text.length() - 1;
      }
      originalEnd = end;
    }
  }

  private boolean visible(char character) {
    if (isBlank(character)) {
      blank();
      return false;
    }
    if (!isVisible(character)) {
      return false;
    }
    if (blankOwed && !text.isEmpty()) {
      text.append(' ');
    }
    blankOwed = false;
    text.append(character);
    return true;
  }

  private void closeRun() {
    if (originalStart >= 0) {
      runs.add(
          new Run(
              new Span(viewStart, viewStart + originalEnd - originalStart),
              new Span(originalStart, originalEnd)));
      originalStart = NONE;
    }
  }

  static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean isVisible(char character) {
    return !isBlank(character)
        && !Character.isISOControl(character)
        && (Character.getType(character) != Character.FORMAT || character == '\u200d');
  }
}
