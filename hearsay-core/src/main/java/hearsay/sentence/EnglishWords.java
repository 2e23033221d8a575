package hearsay.sentence;

import hearsay.text.Span;
import hearsay.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Splits a paragraph into words as Universal Dependencies splits English. The training side splits
 * its raw texts with the very same patterns ({@code hearsay_training/words.py}); repetitions are
 * bounded here, since input may be hostile.
 */
final class EnglishWords {
  private static final String LETTER = "\\p{L}";
  private static final String WORD = "[\\p{L}\\p{N}_]";
  private static final String NO_WORD = "(?!" + WORD + ")";
  private static final String DIGIT = "\\p{Nd}";
  private static final String BLANK =
      "\\s\\x1c-\\x1f\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
  private static final String UNIT = "(?:am|pm|km|kg|cm|mm|mph|bn|m|k|tn)";

  private static final Pattern WORDS = Pattern.compile(String.join("|", alternatives()));
  private static final List<Pattern> CONTRACTIONS =
      List.of(
          Pattern.compile("(.+)(n['’]t)", Pattern.CASE_INSENSITIVE),
          Pattern.compile("(.+)(['’](?:s|m|d|re|ve|ll))", Pattern.CASE_INSENSITIVE));
  private static final Pattern YEARS = Pattern.compile(DIGIT + "+['’]s");
  private static final Map<String, Integer> FUSED =
      Map.of("cannot", 3, "gonna", 3, "wanna", 3, "gotta", 3, "gimme", 3, "lemme", 3);

  private EnglishWords() {}

  /** Returns the spans of the words of {@code paragraph} of {@code content}, in text order. */
  static List<Span> split(String content, Span paragraph) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORDS.matcher(content).region(paragraph.start(), paragraph.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      int cut = cut(matcher.group());
      if (cut > 0) {
        words.add(new Span(matcher.start(), matcher.start() + cut));
      }
      words.add(new Span(matcher.start() + cut, matcher.end()));
    }
    return words;
  }

  /** Returns the length of the first part of a contraction or fused word; 0 for any other. */
  private static int cut(String word) {
    if (word.length() < 3 || YEARS.matcher(word).matches()) {
      return 0;
    }
    if (word.indexOf('\'') >= 0 || word.indexOf('’') >= 0) {
      for (Pattern contraction : CONTRACTIONS) {
        Matcher found = contraction.matcher(word);
        if (found.matches()) {
          return found.end(1);
        }
      }
    }
    return FUSED.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  private static List<String> alternatives() {
    return List.of(
        "(?:https?://|www\\.)[^" + BLANK + "<>\"“”]{0,2000}[^" + BLANK + "<>\"“”.,;:!?)\\]'’]",
        "[\\p{L}\\p{N}_.+-]{1,64}@"
            + WORD
            + "[\\p{L}\\p{N}_-]{0,64}(?:\\."
            + WORD
            + "[\\p{L}\\p{N}_-]{0,64}){1,8}",
        "[@#]" + LETTER + WORD + "*",
        "(?:" + abbreviations() + ")\\.(?!" + WORD + ")",
        "(?:No|Nos|Fig|Figs|Sec|Art|pp|c)\\.(?=[" + BLANK + "]?" + DIGIT + ")",
        "v\\.(?=[" + BLANK + "][A-Z])",
        "(?:" + LETTER + "\\.){2,40}" + NO_WORD,
        LETTER + "(?:\\." + LETTER + "){1,40}" + NO_WORD,
        "[A-HJ-Z]\\.(?=[" + BLANK + "][A-Z])",
        WORD
            + "{1,64}(?:-"
            + WORD
            + "{1,64}){0,8}(?:\\."
            + WORD
            + "{1,64}){0,8}\\.(?:com|org|net|gov|edu|info|co\\.uk|tv|ru)"
            + NO_WORD,
        DIGIT + "{3}-" + DIGIT + "{3}-" + DIGIT + "{4}" + NO_WORD,
        DIGIT + "{1,4}(?:/" + DIGIT + "{1,4}){1,2}" + NO_WORD,
        DIGIT + "{1,40}(?:[.,:]" + DIGIT + "{1,40}){1,20}(?=" + UNIT + NO_WORD + ")",
        DIGIT + "{1,40}(?:[.,:]" + DIGIT + "{1,40}){1,20}" + NO_WORD,
        DIGIT + "{1,40}(?=" + UNIT + NO_WORD + ")",
        DIGIT + "{1,40}['’]s" + NO_WORD,
        "[A-Z]+&[A-Z]+" + NO_WORD,
        "(?i:" + prefixes() + ")-" + LETTER + "+(?:['’]" + LETTER + "+)?" + NO_WORD,
        WORD + "+(?:['’]" + WORD + "+)*",
        "\\.{2,}|-{2,}|[!?]{2,}|([*=~#_+])\\1+",
        "[:;]-?[()DP]" + NO_WORD,
        "[^" + BLANK + "]");
  }

  private static String abbreviations() {
    return WordList.rows(EnglishWords.class, "abbreviations.txt").stream()
        .map(row -> row.get(0).strip())
        .map(line -> line.endsWith("?") ? line.substring(0, line.length() - 1) : line)
        .sorted(Comparator.comparing((String word) -> -word.length()).thenComparing(word -> word))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private static String prefixes() {
    return WordList.rows(EnglishWords.class, "prefixes.txt").stream()
        .map(row -> row.get(0))
        .collect(Collectors.joining("|"));
  }
}
