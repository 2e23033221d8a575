package hearsay.eval;

import hearsay.Hearsay;
import hearsay.analysis.Analysis;
import hearsay.event.Event;
import hearsay.event.PloverType;
import hearsay.mention.Actor;
import hearsay.mention.Mention;
import hearsay.pipeline.Pipeline;
import hearsay.pipeline.Reading;
import hearsay.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Predicts actor–event–actor triples of a bare sentence. */
final class EventsRawTask implements Task {
  @Override
  public ObjectNode predict(ObjectNode line, Path folder, Hearsay hearsay) {
    GoldText gold = GoldText.of(line, "text");
    Pipeline pipeline = hearsay.pipeline();
    Analysis analysis = gold.analysis(hearsay);
    Reading.Findings findings = pipeline.understand(analysis, Pipeline.Known.nothing());
    ObjectNode prediction = JsonMapper.shared().createObjectNode();
    prediction.set("id", line.get("id"));
    ArrayNode events = prediction.putArray("events");
    for (Event event : findings.events()) {
      for (Optional<Span> source : spans(event, event.sources(), findings.actors())) {
        for (Optional<Span> target : spans(event, event.targets(), findings.actors())) {
          ObjectNode node = events.addObject();
          put(node, "source", source, gold);
          put(node, "target", target, gold);
          node.put("root", root(event.type()));
        }
      }
    }
    return prediction;
  }

  private static void put(ObjectNode node, String name, Optional<Span> span, GoldText gold) {
    if (span.isPresent()) {
      node.set(name, gold.codePoints(span.get()));
    } else {
      node.putNull(name);
    }
  }

  /** The mention of each actor that is nearest to the trigger; one empty value for nobody. */
  private static List<Optional<Span>> spans(Event event, List<String> ids, List<Actor> actors) {
    List<Optional<Span>> spans = new ArrayList<>();
    for (Actor actor : actors) {
      if (ids.contains(actor.id())) {
        spans.add(
            actor.mentions().stream()
                .map(Mention::span)
                .min(
                    Comparator.comparingInt(
                        span -> Math.abs(span.start() - event.trigger().start()))));
      }
    }
    return spans.isEmpty() ? List.of(Optional.empty()) : spans;
  }

  private static String root(PloverType type) {
    return switch (type) {
      case CONCEDE, RETREAT -> "YIELD";
      default -> type.name();
    };
  }
}
