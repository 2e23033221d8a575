package hearsay.extract;

import hearsay.extract.HeadlineFinder.Headline;
import hearsay.extract.Part.Kind;
import hearsay.extract.SignatureReader.SignedBlocks;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.TextNode;

/** Reads a page: finds its article and what it says of it. */
final class HtmlReader {
  private static final int ENOUGH_BODY = 250;

  private final ElementWords words = ElementWords.standard();
  private final Agencies agencies;
  private final BylineFinder bylines;
  private final TimeFinder times;
  private final BlockFilter filter;
  private final BodyReader bodies;
  private final CaptionReader captions;
  private final SignatureReader signatures;

  HtmlReader(Knowledge knowledge) {
    this.agencies = knowledge.agencies();
    this.bylines = new BylineFinder(knowledge.bylines());
    this.times = new TimeFinder(knowledge.moments());
    this.filter = new BlockFilter(knowledge.promos(), knowledge.labels());
    this.signatures = new SignatureReader(knowledge.bylines());
    this.captions = new CaptionReader(knowledge.agencies());
    this.bodies = new BodyReader(knowledge.datelines());
  }

  Page parse(String source) {
    return Page.parse(source, words);
  }

  /** Returns what the page holds; the page's tree is used up. */
  Draft read(Page page, Optional<URI> url) {
    Optional<Headline> headline = HeadlineFinder.find(page);
    List<String> names = bylines.find(page);
    Optional<Published> published = times.published(page, url);
    List<Paragraph> paragraphs = new ArrayList<>();
    headline
        .map(found -> passage(found, page.source()))
        .filter(passage -> !passage.isEmpty())
        .ifPresent(passage -> paragraphs.add(Paragraph.of(Kind.HEADLINE, passage)));
    SignedBlocks signed = signatures.read(body(page, headline, names), names);
    BodyReader.Read body = bodies.read(signed.blocks().stream().map(this::paragraph).toList());
    paragraphs.addAll(body.paragraphs());
    return new Draft(
        paragraphs,
        new Article.Facts(
            headline.map(Headline::words),
            agencies.people(signed.names()),
            body.agency().or(() -> agency(signed)),
            page.outlet(),
            Optional.empty(),
            published,
            times.modified(page)),
        body.dateline());
  }

  private Paragraph paragraph(Block block) {
    return switch (block.kind()) {
      case CAPTION -> captions.split(block.passage());
      case BODY ->
          captions
              .read(block.passage())
              .orElseGet(() -> Paragraph.of(block.kind(), block.passage()));
      case HEADLINE, BYLINE, TIMESTAMP, CREDIT, DATELINE, PROMO, OTHER ->
          Paragraph.of(block.kind(), block.passage());
    };
  }

  private Optional<String> agency(SignedBlocks signed) {
    Stream<String> lines =
        signed.blocks().stream().filter(block -> block.kind() == Kind.BYLINE).map(Block::text);
    return Stream.concat(signed.names().stream(), lines)
        .flatMap(words -> agencies.credited(words).stream())
        .findFirst();
  }

  /** The paragraphs, by the first way of finding them that gives enough, or else the best. */
  private List<Block> body(Page page, Optional<Headline> headline, List<String> names) {
    Optional<Headline> title = headline.map(Headline::withoutElement);
    List<Supplier<List<Block>>> ways =
        List.of(
            () -> filtered(page, headline, names, true),
            () -> filtered(page.fresh(), title, names, false),
            () -> stated(page.linked()));
    List<List<Block>> found = new ArrayList<>();
    for (Supplier<List<Block>> way : ways) {
      found.add(way.get());
      if (bodyLength(found.getLast()) >= ENOUGH_BODY) {
        return found.getLast();
      }
    }
    return found.stream().max(Comparator.comparingInt(HtmlReader::bodyLength)).orElse(List.of());
  }

  private List<Block> filtered(
      Page page, Optional<Headline> headline, List<String> names, boolean believeNames) {
    PageBody.Found found = PageBody.read(page, headline.flatMap(Headline::element), believeNames);
    BlockFilter.Context context =
        new BlockFilter.Context(found.alternatives(), headline.map(Headline::words), names);
    List<Block> blocks = new ArrayList<>(filter.above(found.above(), context));
    blocks.addAll(found.blocks());
    return filter.filter(blocks, context);
  }

  private static List<Block> stated(LinkedData linked) {
    return linked.body().stream()
        .map(paragraph -> new Block(Kind.BODY, Passage.unaligned(paragraph), "p", 0))
        .filter(block -> !block.passage().isEmpty())
        .toList();
  }

  private static int bodyLength(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == Kind.BODY)
        .mapToInt(block -> block.text().length())
        .sum();
  }

  private static Passage passage(Headline headline, String source) {
    if (headline.element().isEmpty()) {
      return Passage.unaligned(headline.words());
    }
    PassageBuilder builder = new PassageBuilder();
    for (TextNode text : headline.element().get().selectXpath(".//text()", TextNode.class)) {
      BlockReader.add(builder, text, text.getWholeText(), source);
    }
    return builder.build();
  }
}
