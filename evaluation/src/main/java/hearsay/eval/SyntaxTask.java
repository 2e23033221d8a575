package hearsay.eval;

import hearsay.Hearsay;
import hearsay.analysis.Analysis;
import hearsay.analysis.Word;
import hearsay.sentence.Sentence;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Predicts words, sentences, tags, lemmas and dependencies of raw text. */
final class SyntaxTask implements Task {
  @Override
  public ObjectNode predict(ObjectNode line, Path folder, Hearsay hearsay) {
    GoldText gold = GoldText.of(line, "text");
    Analysis analysis = gold.analysis(hearsay);
    ObjectNode prediction = JsonMapper.shared().createObjectNode();
    prediction.set("id", line.get("id"));
    ArrayNode tokens = prediction.putArray("tokens");
    ArrayNode upos = prediction.putArray("upos");
    ArrayNode xpos = prediction.putArray("xpos");
    ArrayNode features = prediction.putArray("feats");
    ArrayNode lemmas = prediction.putArray("lemma");
    ArrayNode heads = prediction.putArray("heads");
    ArrayNode relations = prediction.putArray("deprels");
    for (Word word : analysis.words()) {
      tokens.add(gold.codePoints(word.span()));
      upos.add(word.upos());
      xpos.add(word.xpos());
      features.add(word.features());
      lemmas.add(word.lemma());
      heads.add(word.isRoot() ? -1 : word.head());
      relations.add(word.relation());
    }
    ArrayNode sentences = prediction.putArray("sentences");
    int first = 0;
    for (Sentence sentence : analysis.sentences()) {
      int end = first + sentence.tokens().size();
      sentences.addArray().add(first).add(end);
      first = end;
    }
    return prediction;
  }
}
