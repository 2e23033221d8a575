package hearsay.time;

import hearsay.text.Span;
import hearsay.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The words of a sentence, cut finer than syntax cuts them: {@code mid|-|1996}, {@code 3|p|.|m|.};
 * a run of letters, a number with its separators, or one other character.
 *
 * @param text the text
 * @param list in text order
 */
record Words(Text text, List<Word> list) {

  /**
   * A word.
   *
   * @param span where it stands
   * @param lower its characters in lower case
   * @param capital whether it begins with a capital letter
   */
  record Word(Span span, String lower, boolean capital) {}

  /** Cuts a sentence. */
  static Words of(Text text, Span sentence) {
    List<Word> list = new ArrayList<>();
    String content = text.content();
    int at = sentence.start();
    while (at < sentence.end()) {
      int end = endOfWord(content, at, sentence.end());
      if (!Character.isWhitespace(content.charAt(at))) {
        String written = content.substring(at, end);
        list.add(
            new Word(
                new Span(at, end),
                written.toLowerCase(Locale.ROOT),
                Character.isUpperCase(written.charAt(0))));
      }
      at = end;
    }
    return new Words(text, List.copyOf(list));
  }

  private static int endOfWord(String content, int start, int limit) {
    int end = start + 1;
    char first = content.charAt(start);
    if (Character.isLetter(first)) {
      while (end < limit && Character.isLetter(content.charAt(end))) {
        end++;
      }
    } else if (isDigit(first)) {
      while (end < limit
          && (isDigit(content.charAt(end)) || separatesDigits(content, end, limit))) {
        end++;
      }
    }
    return end;
  }

  private static boolean separatesDigits(String content, int at, int limit) {
    char mark = content.charAt(at);
    if (mark == '.') {
      return at + 1 < limit && isDigit(content.charAt(at + 1));
    }
    return mark == ','
        && at + 3 < limit
        && isDigit(content.charAt(at + 1))
        && isDigit(content.charAt(at + 2))
        && isDigit(content.charAt(at + 3))
        && (at + 4 >= limit || !isDigit(content.charAt(at + 4)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  int size() {
    return list.size();
  }

  /** Returns the word at {@code index} in lower case; outside the sentence the empty string. */
  String at(int index) {
    return index >= 0 && index < list.size() ? list.get(index).lower() : "";
  }

  boolean is(int index, String word) {
    return at(index).equals(word);
  }

  boolean isOneOf(int index, Set<String> words) {
    return words.contains(at(index));
  }

  boolean isCapital(int index) {
    return index >= 0 && index < list.size() && list.get(index).capital();
  }

  /** Returns whether no space stands before the word at {@code index}. */
  boolean touchesPrevious(int index) {
    return index > 0
        && index < list.size()
        && list.get(index - 1).span().end() == list.get(index).span().start();
  }

  /** Returns the index after a hyphen that joins {@code index - 1} to the next word, if any. */
  int afterHyphen(int index) {
    return isHyphen(index) && touchesPrevious(index) && touchesPrevious(index + 1)
        ? index + 1
        : index;
  }

  boolean isHyphen(int index) {
    String word = at(index);
    return word.equals("-") || word.equals("\u2010") || word.equals("\u2011");
  }

  /** Returns the index after a full stop that touches the word before it, if one is there. */
  int afterStop(int index) {
    return is(index, ".") && touchesPrevious(index) ? index + 1 : index;
  }

  /** Returns the digits at {@code index} as a number; empty for anything else. */
  OptionalInt digits(int index) {
    String word = at(index);
    if (word.isEmpty() || word.length() > 6 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(word));
  }

  Span span(int start, int end) {
    return new Span(list.get(start).span().start(), list.get(end - 1).span().end());
  }
}
