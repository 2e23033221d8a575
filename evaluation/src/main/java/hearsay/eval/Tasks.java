package hearsay.eval;

import hearsay.analysis.Analysis;
import hearsay.sentence.Segmenter;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    KNOWN.put("dates", Tasks::dates);
    KNOWN.put("places", Tasks::places);
    KNOWN.put("extraction", Tasks::extraction);
  }

  private Tasks() {}

  static Optional<Task> named(String name) {
    return Optional.ofNullable(KNOWN.get(name)).map(Supplier::get);
  }

  static String names() {
    return String.join(", ", KNOWN.keySet());
  }

  private static Task dates() {
    Segmenter segmenter = Segmenter.english();
    return (line, folder, hearsay) -> DatesTask.predict(line, segmenter);
  }

  private static Task places() {
    return (line, folder, hearsay) -> {
      GoldText gold = GoldText.of(line, "text");
      Analysis analysis = hearsay.pipeline().analyze(gold.text(), gold.paragraphs());
      return PlacesTask.predict(
          line,
          analysis.names().stream()
              .filter(name -> name.label().equals("LOC"))
              .map(name -> analysis.span(name.words()))
              .toList());
    };
  }

  private static Task extraction() {
    return (line, folder, hearsay) -> {
      try {
        return ExtractionTask.predict(line, folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
