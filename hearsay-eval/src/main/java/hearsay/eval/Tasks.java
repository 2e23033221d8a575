package hearsay.eval;

import java.util.Optional;

/** The tasks by their names. */
final class Tasks {
  private Tasks() {}

  static Optional<Task> named(String name) {
    return switch (name) {
      case "attribution" -> Optional.of(new AttributionTask());
      case "claims" -> Optional.of(new ClaimsTask());
      case "events" -> Optional.of(new EventPairsTask());
      case "events-raw" -> Optional.of(new EventsRawTask());
      case "factuality" -> Optional.of(new FactualityTask());
      case "syntax" -> Optional.of(new SyntaxTask());
      default -> Optional.empty();
    };
  }

  static String names() {
    return "attribution, claims, events, events-raw, factuality, syntax";
  }
}
