package hearsay.extract;

import hearsay.extract.Part.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks over the paragraphs found in an article's element for those that are not its text. */
final class BlockFilter {
  private static final int LONGEST_LABEL = 100;
  private static final int LONGEST_TEASER = 220;
  private static final int LONGEST_NOTE = 400;
  private static final int LEAST_SENTENCE = 50;
  private static final int LEAST_REPEATED = 60;
  private static final int LEAST_ALTERNATIVE = 15;
  private static final int LONGEST_CAPTION = 200;
  private static final int LEAST_TEASERS = 2;
  private static final int LEAST_STANDFIRST = 40;
  private static final int LONGEST_STANDFIRST = 500;
  private static final double SOME_LINKED = 0.3;
  private static final double ALL_LINKED = 0.9;

  private final PromoWords words;
  private final LabelReader labels;

  BlockFilter(PromoWords words, LabelReader labels) {
    this.words = words;
    this.labels = labels;
  }

  /**
   * What is known of the page.
   *
   * @param alternatives texts that stand for pictures
   * @param headline the page's headline, which is not kept
   * @param names of the authors
   */
  record Context(Set<String> alternatives, Optional<String> headline, List<String> names) {}

  /**
   * Returns what is kept of the lines between the headline and the article: captions, byline, time,
   * and the first that may be a standfirst.
   */
  List<Block> above(List<Block> found, Context context) {
    List<Block> kept = new ArrayList<>();
    boolean standfirst = false;
    for (Block block : found) {
      Kind kind = kind(block, context);
      if (kind != Kind.BODY && kind != Kind.PROMO && kind != Kind.OTHER) {
        kept.add(block.as(kind));
      } else if (kind == Kind.BODY && !standfirst && isStandfirst(block)) {
        kept.add(block);
        standfirst = true;
      }
    }
    return kept;
  }

  private static boolean isStandfirst(Block block) {
    int length = block.text().length();
    return length >= LEAST_STANDFIRST
        && length <= LONGEST_STANDFIRST
        && block.linkDensity() < SOME_LINKED;
  }

  /** Returns the paragraphs that are kept, with the kinds that they turn out to have. */
  List<Block> filter(List<Block> found, Context context) {
    List<Block> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean labelled = false;
    for (Block block : found) {
      String text = block.text();
      boolean repeated = text.length() >= LEAST_REPEATED && !seen.add(text);
      boolean title = context.headline().map(h -> h.equalsIgnoreCase(text)).orElse(false);
      boolean label = words.isLabel(text);
      // A list right below a label is what the label is about.
      labelled = label || (labelled && block.tag().equals("li"));
      if (!repeated && !title && !label && hasWords(text)) {
        kept.add(block.as(labelled ? Kind.PROMO : kind(block, context)));
      }
    }
    return withoutLoneHeadings(withTeasers(withCaptions(kept)));
  }

  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /**
   * What a paragraph is: by its element's name if that holds good of the words, or by its words.
   */
  private Kind kind(Block block, Context context) {
    return switch (block.kind()) {
      case BODY -> kindOfText(block, context);
      case BYLINE, TIMESTAMP -> kindOfLabel(block, context);
      case HEADLINE, CAPTION, CREDIT, DATELINE, PROMO, OTHER -> block.kind();
    };
  }

  private Kind kindOfLabel(Block block, Context context) {
    String text = block.text();
    if (text.length() >= LEAST_SENTENCE && PlainParagraphs.endsSentence(text)) {
      // A sentence beside the authors' names is about them, or it is a standfirst.
      return context.names().stream().anyMatch(text::contains) ? Kind.OTHER : Kind.BODY;
    }
    return labels
        .kind(text, context.names())
        .filter(kind -> kind == Kind.BYLINE || kind == Kind.TIMESTAMP)
        .orElse(block.kind());
  }

  private Kind kindOfText(Block block, Context context) {
    String text = block.text();
    if (text.length() <= LONGEST_LABEL) {
      Optional<Kind> label = labels.kind(text, context.names());
      if (label.isPresent()) {
        return label.get();
      }
    }
    if (text.length() >= LEAST_ALTERNATIVE && context.alternatives().contains(text)) {
      return Kind.CAPTION;
    }
    if (text.length() <= LONGEST_NOTE && words.isRights(text)) {
      return Kind.OTHER;
    }
    if (text.length() > LONGEST_TEASER) {
      return Kind.BODY;
    }
    boolean linked = block.linkDensity() > ALL_LINKED && !block.tag().equals("tr");
    return linked || words.opens(text) ? Kind.PROMO : Kind.BODY;
  }

  /** A line that is no sentence, right before the credit of a picture, is its caption. */
  private static List<Block> withCaptions(List<Block> blocks) {
    List<Block> marked = new ArrayList<>(blocks);
    for (int at = 1; at < marked.size(); at++) {
      Block before = marked.get(at - 1);
      if (marked.get(at).kind() == Kind.CREDIT
          && before.kind() == Kind.BODY
          && before.text().length() <= LONGEST_CAPTION
          && !isSentence(before.text())) {
        marked.set(at - 1, before.as(Kind.CAPTION));
      }
    }
    return marked;
  }

  /** At the end, a linked title with a short text below it, and another, are teasers. */
  private static List<Block> withTeasers(List<Block> blocks) {
    List<Block> marked = new ArrayList<>(blocks);
    int teasers = 0;
    for (int at = blocks.size() - 1; at > 0; at--) {
      Block block = blocks.get(at);
      if (block.kind() != Kind.BODY) {
        continue;
      }
      if (blocks.get(at - 1).kind() != Kind.PROMO || block.text().length() > LONGEST_TEASER) {
        break;
      }
      teasers++;
      marked.set(at, block.as(Kind.PROMO));
    }
    return teasers >= LEAST_TEASERS ? marked : blocks;
  }

  private static boolean isSentence(String text) {
    return ".?!\"”’:".indexOf(text.charAt(text.length() - 1)) >= 0
        || (text.toLowerCase(Locale.ROOT).equals(text) && text.length() > LONGEST_LABEL);
  }

  /** A heading over nothing headed something that is gone. */
  private static List<Block> withoutLoneHeadings(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    boolean bodyFollows = false;
    for (Block block : blocks.reversed()) {
      if (block.kind() == Kind.BODY) {
        if (block.isHeading() && !bodyFollows) {
          continue;
        }
        bodyFollows = true;
      }
      kept.add(block);
    }
    return kept.reversed();
  }
}
