package hearsay.mention;

import hearsay.analysis.Analysis;
import hearsay.text.Span;
import java.util.List;

/** Finds the actors of English texts by the reading model's trees, names and scores. */
final class EnglishActorFinder implements ActorFinder {
  private final Knowledge knowledge = Knowledge.english();

  @Override
  public List<Actor> find(Analysis analysis) {
    return find(analysis, List.of());
  }

  @Override
  public List<Actor> find(Analysis analysis, List<Span> given) {
    Syntax syntax = new Syntax(analysis);
    Marked marked = new NameFinder(knowledge).find(syntax);
    PhraseFinder finder = new PhraseFinder(knowledge, syntax, marked);
    List<Phrase> phrases = finder.find(given);
    List<Cluster> clusters = new Chains(syntax, knowledge, finder, phrases).resolve();
    return new ActorMaker(syntax, knowledge).make(clusters);
  }
}
