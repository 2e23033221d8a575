package hearsay.app;

import hearsay.json.WireForm;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of a reading, with the name of its source in {@code report.name}. */
final class Wire {
  private Wire() {}

  static ObjectNode of(Item item) {
    ObjectNode root = WireForm.of(item.reading());
    if (root.get("report") instanceof ObjectNode report) {
      report.put("name", item.name());
    }
    return root;
  }
}
