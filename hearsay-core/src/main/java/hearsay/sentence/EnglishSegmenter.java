package hearsay.sentence;

import hearsay.text.Span;
import hearsay.text.Text;
import hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Splits English paragraphs at full stops that end a sentence: not those of abbreviations, initials
 * and numbers, and together with the closing quotation marks and brackets behind them.
 */
final class EnglishSegmenter implements Segmenter {
  /**
   * A longer run without a full stop is not prose; it is cut, so that no later step sees it whole.
   */
  private static final int LONGEST_SENTENCE = 250;

  private static final Pattern TERMINAL = Pattern.compile("[.!?]+|…");
  private static final String CLOSERS = "\"'”’»)]";
  private static final String OPENERS = "\"'“‘«([¿¡";
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){2,}");
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
  private static final Pattern CAPITAL_OR_DIGIT =
      Pattern.compile("(?:\\p{Nd}|(?=\\p{L})[^a-zß-öø-ÿ]).*", Pattern.DOTALL);

  private final Set<String> mayEnd;
  private final Set<String> starters;

  EnglishSegmenter() {
    mayEnd =
        WordList.rows(EnglishSegmenter.class, "abbreviations.txt").stream()
            .map(row -> row.get(0).strip())
            .filter(line -> line.endsWith("?"))
            .map(line -> line.replace('?', '.'))
            .collect(Collectors.toUnmodifiableSet());
    starters =
        WordList.rows(EnglishSegmenter.class, "starters.txt").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Sentence> segment(Text text, List<Span> paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      split(text.content(), paragraphs.get(paragraph), paragraph, sentences);
    }
    return List.copyOf(sentences);
  }

  private void split(String content, Span paragraph, int number, List<Sentence> sentences) {
    List<Span> words = EnglishWords.split(content, paragraph);
    int first = 0;
    int i = 0;
    while (i < words.size()) {
      int last = i - first + 1 >= LONGEST_SENTENCE ? i : lastWord(content, words, i, first);
      if (last >= 0) {
        sentences.add(sentence(words.subList(first, last + 1), number));
        first = last + 1;
        i = last;
      }
      i++;
    }
    if (first < words.size()) {
      sentences.add(sentence(words.subList(first, words.size()), number));
    }
  }

  private static Sentence sentence(List<Span> words, int paragraph) {
    Span span = new Span(words.getFirst().start(), words.getLast().end());
    return new Sentence(span, words.stream().map(Token::new).toList(), paragraph);
  }

  /**
   * Returns the number of the last word of the sentence that ends with word {@code i} and the
   * closing marks behind it; −1 if none ends there.
   */
  private int lastWord(String content, List<Span> words, int i, int first) {
    String word = slice(content, words.get(i));
    boolean terminal = TERMINAL.matcher(word).matches();
    if (!terminal && !(DOTTED.matcher(word).matches() || mayEnd.contains(word))) {
      return -1;
    }
    if (terminal && i == first + 1 && NUMBER.matcher(slice(content, words.get(first))).matches()) {
      return -1; // "1. Remove …"
    }
    int last = closed(content, words, i);
    if (last + 1 == words.size()) {
      return last;
    }
    Span next = words.get(last + 1);
    if (next.start() == words.get(last).end()) {
      return -1;
    }
    String following = slice(content, next);
    boolean opens =
        terminal
            ? CAPITAL_OR_DIGIT.matcher(following).matches()
                || OPENERS.indexOf(following.charAt(0)) >= 0
            : starters.contains(following);
    return opens ? last : -1;
  }

  private static int closed(String content, List<Span> words, int i) {
    int last = i;
    while (last + 1 < words.size()
        && words.get(last + 1).start() == words.get(last).end()
        && words.get(last + 1).length() == 1
        && CLOSERS.indexOf(content.charAt(words.get(last + 1).start())) >= 0) {
      last++;
    }
    return last;
  }

  private static String slice(String content, Span span) {
    return content.substring(span.start(), span.end());
  }
}
