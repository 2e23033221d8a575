package hearsay.eval;

import hearsay.Hearsay;
import hearsay.model.ReadingModel;
import hearsay.pipeline.Pipeline;
import hearsay.sentence.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Times the whole chain and the bare encoder over the same texts, in turn. */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description =
        "Times the whole chain and the bare encoder over the texts of a gold file, in turn.")
final class SpeedCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "GOLD.jsonl", description = "lines with a \"text\"")
  private Path gold = Path.of("");

  @Option(names = "--rounds", description = "counted rounds, after one that is not counted")
  private int rounds = 3;

  @Option(names = "--threads", description = "texts read side by side (default: all cores)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    List<GoldText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      texts.add(GoldText.of(JsonMapper.shared().readTree(line), "text"));
    }
    Segmenter segmenter = Segmenter.english();
    try (ReadingModel model = ReadingModel.open(1);
        ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      Hearsay hearsay = Hearsay.english(model);
      Pipeline pipeline = hearsay.pipeline();
      ToIntFunction<GoldText> chain =
          text ->
              pipeline
                  .understand(
                      pipeline.analyze(text.text(), text.paragraphs()), Pipeline.Known.nothing())
                  .claims()
                  .size();
      ToIntFunction<GoldText> encoder =
          text -> model.encode(text.text(), segmenter.segment(text.text(), text.paragraphs()));
      int words =
          texts.stream()
              .flatMap(text -> segmenter.segment(text.text(), text.paragraphs()).stream())
              .mapToInt(sentence -> sentence.tokens().size())
              .sum();
      for (int round = 0; round <= rounds; round++) {
        double whole = seconds(workers, texts, chain);
        double bare = seconds(workers, texts, encoder);
        System.out.printf(
            Locale.ROOT,
            "round %d%s: chain %.2f s (%.1f texts/s, %.0f words/s), bare encoder %.2f s, ratio %.2f%n",
            round,
            round == 0 ? " (warm-up)" : "",
            whole,
            texts.size() / whole,
            words / whole,
            bare,
            whole / bare);
      }
    }
    return 0;
  }

  private static double seconds(
      ExecutorService workers, List<GoldText> texts, ToIntFunction<GoldText> work)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    List<Future<Integer>> running = new ArrayList<>();
    for (GoldText text : texts) {
      running.add(workers.submit(() -> work.applyAsInt(text)));
    }
    for (Future<Integer> future : running) {
      future.get();
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
