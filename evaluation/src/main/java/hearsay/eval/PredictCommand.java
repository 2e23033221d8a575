package hearsay.eval;

import hearsay.Hearsay;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Predicts for every line of a gold file. */
@Command(
    name = "predict",
    mixinStandardHelpOptions = true,
    description = "Reads GOLD, ignores its answers, and writes what Hearsay finds, a line a line.")
final class PredictCommand implements Callable<Integer> {
  private static final int AHEAD = 64;

  @Parameters(
      index = "0",
      paramLabel = "TASK",
      description =
          "extraction, attribution, events, events-raw, entities, syntax, places, dates,"
              + " coreference, factuality, claims")
  private String task = "";

  @Parameters(index = "1", paramLabel = "GOLD.jsonl")
  private Path gold = Path.of("");

  @Parameters(index = "2", paramLabel = "PREDICTED.jsonl")
  private Path predicted = Path.of("");

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    Optional<Task> known = Tasks.named(task);
    if (known.isEmpty()) {
      System.err.println("hearsay-eval: no task '" + task + "'; known: " + Tasks.names());
      return 2;
    }
    Hearsay hearsay = Hearsay.english(1);
    Path folder = gold.resolveSibling("");
    int threads = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads);
        BufferedReader in = Files.newBufferedReader(gold);
        BufferedWriter out = Files.newBufferedWriter(predicted)) {
      Deque<Future<String>> running = new ArrayDeque<>();
      String line = in.readLine();
      while (line != null) {
        String text = line;
        if (!text.isBlank()) {
          running.add(workers.submit(() -> predict(known.get(), text, folder, hearsay)));
        }
        if (running.size() > AHEAD) {
          write(out, running);
        }
        line = in.readLine();
      }
      while (!running.isEmpty()) {
        write(out, running);
      }
    }
    return 0;
  }

  private static String predict(Task task, String line, Path folder, Hearsay hearsay) {
    ObjectNode node = (ObjectNode) JsonMapper.shared().readTree(line);
    return task.predict(node, folder, hearsay).toString();
  }

  private static void write(BufferedWriter out, Deque<Future<String>> running)
      throws IOException, InterruptedException, ExecutionException {
    out.write(running.remove().get());
    out.newLine();
  }
}
