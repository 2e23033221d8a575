package hearsay.eval;

import hearsay.Hearsay;
import hearsay.analysis.Analysis;
import hearsay.analysis.Signals;
import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.attribution.Attribution;
import hearsay.event.ArgumentTrace;
import hearsay.event.EventFinder;
import hearsay.event.PloverType;
import hearsay.mention.Form;
import hearsay.mention.Mention;
import hearsay.pipeline.Pipeline;
import hearsay.pipeline.Reading;
import hearsay.text.Span;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what the argument weights are fitted on: for each annotated trigger its candidates. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    description =
        "For each event of annotated lines (claims, with a body) the candidates of its arguments.")
final class TraceCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "GOLD.jsonl")
  private Path gold = Path.of("");

  @Parameters(index = "1", paramLabel = "TRACE.jsonl")
  private Path trace = Path.of("");

  @Override
  public Integer call() throws IOException {
    Hearsay hearsay = Hearsay.english(1);
    try (BufferedWriter out = Files.newBufferedWriter(trace)) {
      for (String line : Files.readAllLines(gold)) {
        JsonNode node = JsonMapper.shared().readTree(line);
        write(out, hearsay.pipeline(), node, GoldText.of(node, "body"));
      }
    }
    return 0;
  }

  private static void write(BufferedWriter out, Pipeline pipeline, JsonNode line, GoldText gold)
      throws IOException {
    Analysis analysis = pipeline.analyze(gold.text(), gold.paragraphs());
    Reading.Findings found = pipeline.understand(analysis, Pipeline.Known.nothing());
    ArgumentTrace arguments =
        new ArgumentTrace(
            analysis,
            new EventFinder.Findings(
                found.times(), found.actors(), found.places(), found.attributions()));
    for (JsonNode event : line.get("events")) {
      if (event.path("optional").asBoolean(false)) {
        continue;
      }
      Span span = gold.span(event.get("trigger"));
      List<Word> words =
          analysis.words().stream().filter(word -> word.span().overlaps(span)).toList();
      if (!words.isEmpty()) {
        WordRange trigger = new WordRange(words.getFirst().index(), words.getLast().index() + 1);
        out.write(trace(arguments, analysis, event, trigger, found.attributions()).toString());
        out.newLine();
      }
    }
  }

  private static ObjectNode trace(
      ArgumentTrace arguments,
      Analysis analysis,
      JsonNode event,
      WordRange trigger,
      List<Attribution> attributions) {
    PloverType type = PloverType.valueOf(event.get("types").get(0).asString());
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.set("event", event);
    for (Signals.Role role : List.of(Signals.Role.WHO, Signals.Role.WHOM)) {
      ObjectNode side = node.putObject(role.name().toLowerCase(java.util.Locale.ROOT));
      side.set("nobody", features(arguments.nobody(trigger, type, role)));
      ArrayNode list = side.putArray("candidates");
      for (ArgumentTrace.Candidate candidate : arguments.candidates(trigger, type, role)) {
        ObjectNode one = list.addObject();
        ArrayNode names = one.putArray("names");
        names.add(candidate.actor().name());
        for (Mention mention : candidate.actor().mentions()) {
          if (mention.form() != Form.PRONOUN) {
            names.add(analysis.text().slice(mention.span()));
          }
        }
        one.put("mention", analysis.text().slice(candidate.mention().span()));
        one.put("actor", candidate.actor().id());
        one.set("features", features(candidate.features()));
      }
    }
    node.put("absentVoice", analysis.signals().absent(Signals.Role.VOICE, trigger.first()));
    ArrayNode said = node.putArray("attributions");
    for (Attribution attribution : attributions) {
      if (attribution.content().stream()
          .anyMatch(c -> c.contains(analysis.span(trigger).start()))) {
        said.add(
            attribution.source().isEmpty()
                ? ""
                : analysis.text().slice(attribution.source().getFirst()));
      }
    }
    return node;
  }

  private static ObjectNode features(Map<String, Double> features) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    features.forEach(node::put);
    return node;
  }
}
