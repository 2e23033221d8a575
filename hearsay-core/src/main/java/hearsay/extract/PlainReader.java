package hearsay.extract;

import hearsay.extract.Part.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads plain text as people paste it: the lines above the report, the report, what follows. */
final class PlainReader {
  private static final int LONGEST_HEADLINE = 200;
  private static final int LONGEST_LABEL = 120;
  private static final int LONGEST_NOTE = 400;

  private final Knowledge knowledge;
  private final LabelReader labels;
  private final CaptionReader captions;
  private final BodyReader bodies;
  private final TeaserTail teasers = new TeaserTail();

  PlainReader(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.labels = knowledge.labels();
    this.captions = new CaptionReader(knowledge.agencies());
    this.bodies = new BodyReader(knowledge.datelines());
  }

  /** What the lines above the report say. */
  private static final class Head {
    private Optional<String> headline = Optional.empty();
    private Optional<String> agency = Optional.empty();
    private Optional<Published> published = Optional.empty();
    private final List<String> names = new ArrayList<>();
  }

  Draft read(String source) {
    List<Passage> passages =
        PlainParagraphs.split(source).stream().filter(PlainReader::hasWords).toList();
    Head head = new Head();
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean begun = false;
    for (Passage passage : passages) {
      Paragraph paragraph = begun ? inBody(passage) : inHead(passage, head);
      begun |= paragraph.parts().getFirst().kind() == Kind.BODY && isProse(passage.text());
      paragraphs.add(paragraph);
    }
    BodyReader.Read body = bodies.read(withTeasers(paragraphs));
    return new Draft(
        body.paragraphs(),
        new Article.Facts(
            head.headline,
            knowledge.agencies().people(head.names),
            head.agency
                .or(body::agency)
                .or(() -> knowledge.agencies().credited(head.names))
                .or(() -> credited(paragraphs)),
            Optional.empty(),
            Optional.empty(),
            head.published,
            Optional.empty()),
        body.dateline());
  }

  private static boolean hasWords(Passage passage) {
    return passage.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** A paragraph that a report may begin with: a sentence, or the dateline before one. */
  private boolean isProse(String text) {
    return PlainParagraphs.endsSentence(text) || knowledge.datelines().read(text).isPresent();
  }

  private Paragraph inHead(Passage passage, Head head) {
    String text = passage.text();
    Optional<Paragraph> known = note(passage);
    if (known.isPresent()) {
      return known.get();
    }
    Optional<String> agency = knowledge.agencies().named(text);
    if (agency.isPresent()) {
      head.agency = head.agency.or(() -> agency);
      return Paragraph.of(Kind.OTHER, passage);
    }
    Optional<Kind> label =
        text.length() <= LONGEST_LABEL ? labels.kind(text, head.names) : Optional.empty();
    if (label.isPresent()) {
      switch (label.get()) {
        case BYLINE -> head.names.addAll(knowledge.bylines().read(text));
        case TIMESTAMP ->
            head.published =
                head.published.or(
                    () ->
                        knowledge
                            .moments()
                            .read(text)
                            .map(moment -> moment.from(Published.Origin.VISIBLE_TEXT)));
        case HEADLINE, CAPTION, CREDIT, DATELINE, BODY, PROMO, OTHER -> {}
      }
      return Paragraph.of(label.get(), passage);
    }
    if (head.headline.isEmpty() && text.length() <= LONGEST_HEADLINE && !isProse(text)) {
      head.headline = Optional.of(text);
      return Paragraph.of(Kind.HEADLINE, passage);
    }
    return Paragraph.of(Kind.BODY, passage);
  }

  private Paragraph inBody(Passage passage) {
    return note(passage).orElseGet(() -> Paragraph.of(Kind.BODY, passage));
  }

  /** What can stand anywhere: a caption, a line about rights, an invitation. */
  private Optional<Paragraph> note(Passage passage) {
    String text = passage.text();
    Optional<Paragraph> caption = captions.read(passage);
    if (caption.isPresent()) {
      return caption;
    }
    if (text.length() <= LONGEST_NOTE && knowledge.promos().isRights(text)) {
      return Optional.of(Paragraph.of(Kind.OTHER, passage));
    }
    boolean promo =
        text.length() <= LONGEST_HEADLINE
            && (knowledge.promos().opens(text) || knowledge.promos().isLabel(text));
    return promo ? Optional.of(Paragraph.of(Kind.PROMO, passage)) : Optional.empty();
  }

  private List<Paragraph> withTeasers(List<Paragraph> paragraphs) {
    List<Integer> body = new ArrayList<>();
    for (int at = 0; at < paragraphs.size(); at++) {
      if (paragraphs.get(at).parts().getFirst().kind() == Kind.BODY) {
        body.add(at);
      }
    }
    int start =
        teasers.start(body.stream().map(at -> paragraphs.get(at).passage().text()).toList());
    List<Paragraph> marked = new ArrayList<>(paragraphs);
    for (int at : body.subList(start, body.size())) {
      marked.set(at, Paragraph.of(Kind.PROMO, paragraphs.get(at).passage()));
    }
    return marked;
  }

  /** The agency that a line about rights names. */
  private Optional<String> credited(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.parts().getFirst().kind() == Kind.OTHER)
        .map(paragraph -> paragraph.passage().text().replaceAll("(?i)copyright|\\(c\\)|\\d{4}", ""))
        .map(knowledge.agencies()::credited)
        .flatMap(Set::stream)
        .findFirst();
  }
}
