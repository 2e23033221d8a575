package hearsay.mention;

import hearsay.analysis.Analysis;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import java.util.Set;

/** The noun phrases of a text in their full length, of which mentions hold the core alone. */
public final class NounPhrases {
  private final Syntax syntax;

  /** Reads the trees of a text. */
  public NounPhrases(Analysis analysis) {
    syntax = new Syntax(analysis);
  }

  /**
   * Returns the noun phrase that a mention is the core of: with titles, articles, the possessive
   * ending and what follows its head, without closing punctuation; the mention's own words if the
   * tree has them otherwise.
   */
  public WordRange whole(Mention mention) {
    Word head = syntax.word(mention.head());
    Word above = syntax.head(head);
    boolean title =
        above.index() + 1 == mention.words().first()
            && Set.of("flat", "appos", "dep").contains(head.coarseRelation());
    WordRange whole = syntax.whole(title ? above : head);
    return whole.contains(mention.words()) ? whole : mention.words();
  }
}
