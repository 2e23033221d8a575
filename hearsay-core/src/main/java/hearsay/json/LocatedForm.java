package hearsay.json;

import hearsay.place.Located;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of where a place is. */
final class LocatedForm {
  private LocatedForm() {}

  static ObjectNode of(Located located) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    switch (located) {
      case Located.Resolved resolved -> {
        node.put("state", "resolved");
        fill(node, resolved);
      }
      case Located.Ambiguous ambiguous -> {
        node.put("state", "ambiguous");
        ArrayNode candidates = node.putArray("candidates");
        for (Located.Resolved candidate : ambiguous.candidates()) {
          fill(candidates.addObject(), candidate);
        }
      }
      case Located.Relative relative -> {
        node.put("state", "relative");
        node.put("latitude", rounded(relative.latitude()));
        node.put("longitude", rounded(relative.longitude()));
        node.put("kilometres", relative.kilometres()).put("bearing", relative.bearing());
        fill(node.putObject("reference"), relative.reference());
      }
      case Located.Unknown unknown -> node.put("state", "unknown");
    }
    return node;
  }

  private static void fill(ObjectNode node, Located.Resolved resolved) {
    node.put("name", resolved.name());
    resolved.geonames().ifPresent(id -> node.put("geonames", id));
    node.put("latitude", rounded(resolved.latitude()));
    node.put("longitude", rounded(resolved.longitude()));
    resolved.country().ifPresent(country -> node.put("country", country));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }
}
