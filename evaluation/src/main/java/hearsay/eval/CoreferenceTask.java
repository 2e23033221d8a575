package hearsay.eval;

import hearsay.Hearsay;
import hearsay.analysis.Analysis;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.mention.Actor;
import hearsay.mention.ActorFinder;
import hearsay.mention.Form;
import hearsay.mention.Mention;
import hearsay.mention.NounPhrases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Predicts chains of mentions: whole noun phrases and pronouns, as OntoNotes marks them. */
final class CoreferenceTask implements Task {
  private final ActorFinder finder = ActorFinder.english();

  @Override
  public ObjectNode predict(ObjectNode line, Path folder, Hearsay hearsay) {
    GoldText gold = GoldText.of(line, "text");
    Analysis analysis = gold.analysis(hearsay);
    NounPhrases phrases = new NounPhrases(analysis);
    ObjectNode prediction = JsonMapper.shared().createObjectNode();
    prediction.set("id", line.get("id"));
    ArrayNode chains = prediction.putArray("chains");
    Set<WordRange> taken = new HashSet<>();
    for (Actor actor : finder.find(analysis)) {
      List<WordRange> chain = chain(analysis, phrases, actor);
      chain.removeIf(words -> !taken.add(words));
      if (chain.size() > 1) {
        ArrayNode mentions = chains.addArray();
        chain.forEach(words -> mentions.add(gold.codePoints(analysis.span(words))));
      }
    }
    return prediction;
  }

  private static List<WordRange> chain(Analysis analysis, NounPhrases phrases, Actor actor) {
    List<WordRange> chain = new ArrayList<>();
    for (Mention mention : actor.mentions()) {
      WordRange words = phrases.whole(mention);
      boolean apposed = analysis.words().get(mention.head()).relation().equals("appos");
      boolean nested = apposed && chain.stream().anyMatch(other -> other.contains(words));
      if (marked(analysis, mention) && !nested) {
        chain.add(words);
      }
    }
    return chain;
  }

  /** OntoNotes marks neither relative pronouns nor adjectives. */
  private static boolean marked(Analysis analysis, Mention mention) {
    Word head = analysis.words().get(mention.head());
    boolean relative =
        mention.form() == Form.PRONOUN
            && (head.xpos().startsWith("W") || head.features().contains("PronType=Rel"));
    return !relative && !(mention.form() == Form.NAME && head.upos().equals("ADJ"));
  }
}
