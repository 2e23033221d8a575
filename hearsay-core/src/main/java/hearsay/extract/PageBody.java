package hearsay.extract;

import hearsay.extract.Part.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Finds the paragraphs of the article in a page's tree, which is used up. */
final class PageBody {
  private static final int LEAST_STANDFIRST = 40;
  private static final int LONGEST_STANDFIRST = 500;
  private static final int STANDFIRST_WITHIN = 12;

  private final PromoWords promos;

  PageBody(PromoWords promos) {
    this.promos = promos;
  }

  /**
   * What was found.
   *
   * @param blocks in reading order, the headline not among them
   * @param alternatives the texts that stand for the page's pictures, which captions repeat
   */
  record Found(List<Block> blocks, Set<String> alternatives) {}

  /**
   * Returns the paragraphs of the article.
   *
   * @param believeNames whether class names may say what is no part of the article
   */
  Found read(Page page, Optional<Element> headline, boolean believeNames) {
    ElementWords words = page.words();
    Pruner pruner = new Pruner(words);
    Element body = page.tree().body();
    Set<String> alternatives = new HashSet<>(body.select("img[alt]").eachAttr("alt"));
    int from = headline.map(Element::endSourceRange).map(Range::endPos).orElse(-1);
    if (!believeNames) {
      body.select("noscript").unwrap();
    }
    pruner.pruneByTags(body);
    if (believeNames) {
      pruner.pruneByNames(body);
    }
    Element root = new RootFinder(words, TextWeight.of(body)).find(body);
    LinkLists.prune(root);
    List<Block> blocks = new ArrayList<>(BlockReader.read(root, words, page.source()));
    int to = root.sourceRange().startPos();
    if (from >= 0 && from < to) {
      standfirst(BlockReader.read(body, words, page.source()), from, to)
          .ifPresent(block -> blocks.add(0, block));
    }
    if (!believeNames && blocks.stream().noneMatch(block -> block.kind() == Kind.BODY)) {
      blocks.replaceAll(block -> block.kind() == Kind.CAPTION ? block.as(Kind.BODY) : block);
    }
    return new Found(blocks, alternatives);
  }

  /** The first paragraph between the headline and the article's element. */
  private Optional<Block> standfirst(List<Block> blocks, int from, int to) {
    return blocks.stream()
        .filter(block -> startsWithin(block, from, to))
        .limit(STANDFIRST_WITHIN)
        .filter(block -> block.kind() == Kind.BODY && block.linkDensity() < 0.3)
        .filter(block -> block.text().length() >= LEAST_STANDFIRST)
        .filter(block -> block.text().length() <= LONGEST_STANDFIRST)
        .filter(block -> !promos.opens(block.text()) && !promos.isRights(block.text()))
        .findFirst();
  }

  private static boolean startsWithin(Block block, int from, int to) {
    return block.passage().runs().stream()
        .findFirst()
        .map(run -> run.original().start() >= from && run.original().start() < to)
        .orElse(false);
  }
}
