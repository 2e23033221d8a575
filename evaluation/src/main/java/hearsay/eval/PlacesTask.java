package hearsay.eval;

import hearsay.Hearsay;
import hearsay.place.Located;
import hearsay.place.Place;
import hearsay.place.PlaceFinder;
import hearsay.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Predictions for the task {@code places}: toponyms and where they are. */
final class PlacesTask implements Task {
  private final PlaceFinder finder = PlaceFinder.standard();

  /** Reads the line's text, outlet, address and spans, not what the spans mean. */
  @Override
  public ObjectNode predict(ObjectNode goldLine, Path folder, Hearsay hearsay) {
    GoldText gold = GoldText.of(goldLine, "text");
    PlaceFinder.Context context =
        new PlaceFinder.Context(
            Optional.empty(), GoldPage.address(goldLine), string(goldLine, "outlet"));
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.set("id", goldLine.get("id"));
    List<Span> own = hearsay.pipeline().placeNames(gold.analysis(hearsay), Optional.empty());
    put(line.putArray("places"), gold, own, finder.locate(gold.text(), own, context));
    List<Span> given = new ArrayList<>();
    goldLine.get("places").forEach(node -> given.add(gold.span(node.get("span"))));
    put(line.putArray("resolved"), gold, given, finder.locate(gold.text(), given, context));
    return line;
  }

  private static Optional<String> string(ObjectNode line, String key) {
    JsonNode value = line.get(key);
    return value != null && value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }

  private static void put(ArrayNode array, GoldText gold, List<Span> names, List<Place> places) {
    for (Span name : names) {
      ObjectNode node = array.addObject();
      node.set("span", gold.codePoints(name));
      Optional<Located.Resolved> where =
          places.stream()
              .filter(place -> place.mentions().contains(name))
              .filter(place -> !(place.located() instanceof Located.Relative))
              .findFirst()
              .flatMap(place -> likeliest(place.located()));
      node.putNull("lat");
      node.putNull("lon");
      where.ifPresent(
          resolved -> {
            node.put("lat", resolved.latitude());
            node.put("lon", resolved.longitude());
            resolved.geonames().ifPresent(id -> node.put("geonames", id));
          });
    }
  }

  private static Optional<Located.Resolved> likeliest(Located located) {
    return switch (located) {
      case Located.Resolved resolved -> Optional.of(resolved);
      case Located.Ambiguous ambiguous -> Optional.of(ambiguous.candidates().get(0));
      case Located.Relative relative -> Optional.of(relative.reference());
      case Located.Unknown unknown -> Optional.empty();
    };
  }
}
