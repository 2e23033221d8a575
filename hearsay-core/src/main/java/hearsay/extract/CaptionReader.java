package hearsay.extract;

import hearsay.extract.Part.Kind;
import hearsay.text.Span;
import hearsay.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the caption of a picture in running text, and parts it from the credit at its end. */
final class CaptionReader {
  private static final int LONGEST_CREDIT = 160;

  private final Agencies agencies;
  private final List<String> openers =
      WordList.words(CaptionReader.class, "caption-openers.txt").stream().sorted().toList();
  private final Set<String> pictures = WordList.words(CaptionReader.class, "picture-agencies.txt");
  private final Set<String> marks = WordList.words(CaptionReader.class, "credit-marks.txt");

  CaptionReader(Agencies agencies) {
    this.agencies = agencies;
  }

  /** Returns {@code passage} as a caption with its credit; empty: it is none. */
  Optional<Paragraph> read(Passage passage) {
    Optional<Span> credit = credit(passage.text());
    boolean opens = openers.stream().anyMatch(passage.text().toLowerCase(Locale.ROOT)::startsWith);
    boolean pictured = credit.map(span -> isPicture(inside(passage, span))).orElse(false);
    return opens || pictured ? Optional.of(split(passage)) : Optional.empty();
  }

  /** Returns a passage that is known to be a caption, its credit apart. */
  Paragraph split(Passage passage) {
    Optional<Span> credit = credit(passage.text());
    if (credit.isEmpty()) {
      return Paragraph.of(Kind.CAPTION, passage);
    }
    String before = passage.text().substring(0, credit.get().start()).stripTrailing();
    if (before.isEmpty()) {
      return Paragraph.of(Kind.CREDIT, passage);
    }
    return new Paragraph(
        passage,
        List.of(
            new Part(Kind.CAPTION, new Span(0, before.length())),
            new Part(Kind.CREDIT, credit.get())));
  }

  /** The brackets at the end, if what is in them names an agency or a picture. */
  private Optional<Span> credit(String text) {
    int end = text.endsWith(".") ? text.length() - 1 : text.length();
    if (end == 0 || ")]".indexOf(text.charAt(end - 1)) < 0) {
      return Optional.empty();
    }
    int start = text.lastIndexOf(text.charAt(end - 1) == ')' ? '(' : '[', end - 1);
    if (start < 0 || end - start > LONGEST_CREDIT) {
      return Optional.empty();
    }
    String inside = text.substring(start + 1, end - 1);
    return isPicture(inside) || !agencies.credited(inside).isEmpty()
        ? Optional.of(new Span(start, text.length()))
        : Optional.empty();
  }

  private static String inside(Passage passage, Span credit) {
    return passage.text().substring(credit.start() + 1, credit.end() - 1);
  }

  /** An agency alone in brackets may end a report; a chain, a slash or "photo" is a picture's. */
  private boolean isPicture(String credit) {
    String lower = " " + credit.toLowerCase(Locale.ROOT) + " ";
    boolean marked = marks.stream().anyMatch(mark -> lower.contains(" " + mark + " "));
    boolean chained = credit.indexOf('/') >= 0 || lower.contains(" via ");
    return marked
        || pictures.stream().anyMatch(lower::contains)
        || (chained && !agencies.credited(credit).isEmpty());
  }
}
