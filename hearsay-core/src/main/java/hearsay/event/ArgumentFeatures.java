package hearsay.event;

import hearsay.analysis.Analysis;
import hearsay.analysis.Dependencies;
import hearsay.analysis.Signals;
import hearsay.analysis.Word;
import hearsay.attribution.Attribution;
import hearsay.mention.Actor;
import hearsay.mention.Form;
import hearsay.mention.Mention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What speaks for a mention as an argument of a trigger: the model's scores, how the two hang
 * together in the syntax, how far apart they stand, and what the mention is.
 */
final class ArgumentFeatures {
  private static final Set<String> CASE = Set.of("case");
  private static final double MOST = 8;

  private final Analysis analysis;
  private final Dependencies dependencies;
  private final List<Attribution> attributions;

  ArgumentFeatures(Analysis analysis, Dependencies dependencies, List<Attribution> attributions) {
    this.analysis = analysis;
    this.dependencies = dependencies;
    this.attributions = attributions;
  }

  /** Returns the features of nobody having the role. */
  Map<String, Double> ofNobody(Trigger trigger, Signals.Role role) {
    Map<String, Double> features = new LinkedHashMap<>();
    features.put("nobody", 1.0);
    features.put("absent", bounded(analysis.signals().absent(role, trigger.anchor())));
    features.put("nobody " + trigger.type(), 1.0);
    features.put("nobody " + shape(trigger), 1.0);
    return features;
  }

  /** Returns the features of a mention of {@code actor} having the role; names and values. */
  Map<String, Double> of(Trigger trigger, Signals.Role role, Actor actor, Mention mention) {
    Map<String, Double> features = new LinkedHashMap<>();
    double sum = 0;
    double best = -MOST;
    for (int i = mention.words().first(); i < mention.words().end(); i++) {
      double logit = bounded(analysis.signals().role(role, trigger.anchor(), i));
      sum += logit;
      best = Math.max(best, logit);
    }
    features.put("mean", sum / (mention.words().end() - mention.words().first()));
    features.put("best", best);
    features.put("head", bounded(analysis.signals().role(role, trigger.anchor(), mention.head())));
    Signals.Role other = role == Signals.Role.WHO ? Signals.Role.WHOM : Signals.Role.WHO;
    features.put(
        "other", bounded(analysis.signals().role(other, trigger.anchor(), mention.head())));
    String path = path(trigger, mention);
    features.put("path " + shape(trigger) + " " + path, 1.0);
    features.put("path " + path, 1.0);
    addPlace(features, trigger, mention);
    features.put("form " + name(mention.form()), 1.0);
    features.put("kind " + name(actor.kind()), 1.0);
    if (mention.form() == Form.NOMINAL && actor.kind() == Actor.Kind.OTHER) {
      features.put("thing", 1.0);
    }
    if (isSpeaker(trigger, mention)) {
      features.put("speaker", 1.0);
    }
    return features;
  }

  private void addPlace(Map<String, Double> features, Trigger trigger, Mention mention) {
    int sentences =
        analysis.words().get(mention.head()).sentence()
            - analysis.words().get(trigger.anchor()).sentence();
    features.put("sentences " + Math.max(-2, Math.min(2, sentences)), 1.0);
    int words = Math.abs(mention.head() - trigger.anchor());
    features.put("distance", Math.log(1 + words));
    features.put(mention.head() < trigger.anchor() ? "before" : "after", 1.0);
    boolean sameClause =
        sentences == 0
            && dependencies.clauseHead(mention.head()) == dependencies.clauseHead(trigger.anchor());
    if (sameClause) {
      features.put("clause", 1.0);
    }
    if (trigger.words().contains(mention.head())) {
      features.put("itself", 1.0);
    }
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static double bounded(double logit) {
    return Math.max(-MOST, Math.min(MOST, logit));
  }

  private boolean isSpeaker(Trigger trigger, Mention mention) {
    return attributions.stream()
        .anyMatch(
            a ->
                a.source().stream().anyMatch(s -> s.overlaps(mention.span()))
                    && a.content().stream()
                        .anyMatch(c -> c.contains(analysis.span(trigger.words()))));
  }

  /** Returns whether the trigger is a verb, a passive verb or something else. */
  private String shape(Trigger trigger) {
    Word word = head(trigger);
    if (!word.upos().equals("VERB") && !word.upos().equals("AUX")) {
      return "noun";
    }
    boolean passive =
        dependencies.children(word.index()).stream()
            .map(analysis.words()::get)
            .anyMatch(
                child ->
                    child.relation().equals("aux:pass") || child.relation().equals("nsubj:pass"));
    boolean bareParticiple = word.relation().equals("acl") && word.xpos().equals("VBN");
    return passive || bareParticiple ? "passive" : "verb";
  }

  /** Returns the topmost word of a trigger. */
  private Word head(Trigger trigger) {
    Word top = analysis.words().get(trigger.anchor());
    while (!top.isRoot() && trigger.words().contains(top.head())) {
      top = analysis.head(top);
    }
    return top;
  }

  /** Returns how the mention hangs on the trigger, or the trigger on what the mention hangs on. */
  private String path(Trigger trigger, Mention mention) {
    Word verb = head(trigger);
    Word noun = conjunctHead(analysis.words().get(mention.head()));
    String conjunct = noun.index() == mention.head() ? "" : "conj ";
    if (noun.sentence() != verb.sentence()) {
      return "apart";
    }
    if (noun.head() == verb.index() && !noun.isRoot()) {
      return conjunct + relation(noun);
    }
    if (verb.head() == noun.index() && !verb.isRoot()) {
      return conjunct + "under " + verb.relation();
    }
    Word above = verb;
    StringBuilder up = new StringBuilder();
    for (int steps = 0; steps < 3 && !above.isRoot(); steps++) {
      up.append(above.coarseRelation()).append('>');
      above = analysis.head(above);
      if (noun.head() == above.index() && !noun.isRoot()) {
        return conjunct + up + relation(noun);
      }
    }
    Word middle = analysis.head(noun);
    if (!noun.isRoot() && middle.head() == verb.index() && !middle.isRoot()) {
      return conjunct + relation(middle) + "<" + relation(noun);
    }
    return "far";
  }

  /** Returns whether two mentions are coordinated: "China and Russia". */
  boolean coordinated(Mention a, Mention b) {
    return conjunctHead(analysis.words().get(a.head()))
        .equals(conjunctHead(analysis.words().get(b.head())));
  }

  private Word conjunctHead(Word word) {
    Word top = word;
    for (int steps = 0; steps < 8; steps++) {
      boolean moves =
          switch (top.coarseRelation()) {
            case "conj", "appos", "flat" -> !top.isRoot();
            default -> false;
          };
      if (!moves) {
        return top;
      }
      top = analysis.head(top);
    }
    return top;
  }

  /** Returns the relation, with the preposition where there is one. */
  private String relation(Word noun) {
    String preposition =
        dependencies.children(noun.index(), CASE).stream()
            .map(Word::lemma)
            .map(lemma -> lemma.toLowerCase(Locale.ROOT))
            .findFirst()
            .map(lemma -> " " + lemma)
            .orElse("");
    return noun.relation() + preposition;
  }
}
