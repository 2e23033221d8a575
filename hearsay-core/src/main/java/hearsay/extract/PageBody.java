package hearsay.extract;

import hearsay.extract.Part.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Finds the paragraphs of the article in a page's tree, which is used up. */
final class PageBody {
  private static final int MOST_ABOVE = 12;

  private PageBody() {}

  /**
   * What was found.
   *
   * @param above what stands between the headline and the article's element
   * @param blocks the article's element in reading order
   * @param alternatives the texts that stand for the page's pictures, which captions repeat
   */
  record Found(List<Block> above, List<Block> blocks, Set<String> alternatives) {}

  /**
   * Returns the paragraphs of the article.
   *
   * @param headline as the page shows it; empty: nothing is above the article
   * @param believeNames whether class names may say what is no part of the article
   */
  static Found read(Page page, Optional<Element> headline, boolean believeNames) {
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
    Element root = new RootFinder(words, TextWeight.of(body)).find(body, headline);
    LinkLists.prune(root);
    List<Block> blocks = BlockReader.read(root, words, page.source());
    if (!believeNames && blocks.stream().noneMatch(block -> block.kind() == Kind.BODY)) {
      blocks.replaceAll(block -> block.kind() == Kind.CAPTION ? block.as(Kind.BODY) : block);
    }
    int to = root.sourceRange().startPos();
    List<Block> above =
        from >= 0 && from < to
            ? BlockReader.read(body, words, page.source()).stream()
                .filter(block -> startsWithin(block, from, to))
                .limit(MOST_ABOVE)
                .toList()
            : List.of();
    return new Found(above, blocks, alternatives);
  }

  private static boolean startsWithin(Block block, int from, int to) {
    return block.passage().runs().stream()
        .findFirst()
        .map(run -> run.original().start() >= from && run.original().start() < to)
        .orElse(false);
  }
}
