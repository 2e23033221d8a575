package hearsay.eval;

import hearsay.place.Located;
import hearsay.place.Place;
import hearsay.place.PlaceFinder;
import hearsay.text.Span;
import hearsay.text.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Predictions for the task {@code places}: toponyms and where they are. */
final class PlacesTask {
  private static final PlaceFinder FINDER = PlaceFinder.standard();

  private PlacesTask() {}

  /**
   * Returns the prediction for a gold line, of which the text, the outlet, the address and the
   * spans are read, not what the spans mean.
   *
   * @param modelNames spans that the reading model takes for places, ascending and disjoint
   */
  static ObjectNode predict(ObjectNode goldLine, List<Span> modelNames) {
    Text text = new Text(goldLine.get("text").stringValue());
    PlaceFinder.Context context =
        new PlaceFinder.Context(
            Optional.empty(),
            string(goldLine, "url").flatMap(PlacesTask::uri),
            string(goldLine, "outlet"));
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.set("id", goldLine.get("id"));
    List<Span> own = merged(modelNames, FINDER.names(text));
    put(line.putArray("places"), text, own, FINDER.locate(text, own, context));
    List<Span> given = new ArrayList<>();
    goldLine.get("places").forEach(node -> given.add(CodePoints.span(text, node.get("span"))));
    put(line.putArray("resolved"), text, given, FINDER.locate(text, given, context));
    return line;
  }

  private static Optional<String> string(ObjectNode line, String key) {
    JsonNode value = line.get(key);
    return value != null && value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }

  private static Optional<URI> uri(String written) {
    try {
      return Optional.of(URI.create(written));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns the model's names, and the certain ones that none of them overlaps. */
  static List<Span> merged(List<Span> modelNames, List<Span> certain) {
    List<Span> all = new ArrayList<>(modelNames);
    for (Span name : certain) {
      if (modelNames.stream().noneMatch(name::overlaps)) {
        all.add(name);
      }
    }
    all.sort(null);
    return all;
  }

  private static void put(ArrayNode array, Text text, List<Span> names, List<Place> places) {
    for (Span name : names) {
      ObjectNode node = array.addObject();
      CodePoints.put(node, text, name);
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
