package hearsay.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The tasks by their names. */
final class Tasks {
  private static final Map<String, Supplier<Task>> KNOWN = new LinkedHashMap<>();

  static {
    KNOWN.put("claims", ClaimsTask::new);
    KNOWN.put("attribution", AttributionTask::new);
    KNOWN.put("events", EventPairsTask::new);
    KNOWN.put("events-raw", EventsRawTask::new);
    KNOWN.put("factuality", FactualityTask::new);
    KNOWN.put("syntax", SyntaxTask::new);
    KNOWN.put("entities", EntitiesTask::new);
    KNOWN.put("coreference", CoreferenceTask::new);
    KNOWN.put("dates", DatesTask::new);
    KNOWN.put("places", PlacesTask::new);
    KNOWN.put("extraction", ExtractionTask::new);
  }

  private Tasks() {}

  static Optional<Task> named(String name) {
    return Optional.ofNullable(KNOWN.get(name)).map(Supplier::get);
  }

  static String names() {
    return String.join(", ", KNOWN.keySet());
  }
}
