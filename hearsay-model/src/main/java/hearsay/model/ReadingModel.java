package hearsay.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.analysis.WordRange;
import hearsay.sentence.Sentence;
import hearsay.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shipped reading model for English. Safe for use by many threads at once; the same sentences
 * always get the same analysis, whatever is read beside them.
 */
public final class ReadingModel implements Analyzer, AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession encoder;
  private final OrtSession heads;
  private final OrtSession pair;
  private final Labels labels;
  private final Windows windows;
  private final Decoder decoder;

  private ReadingModel(int threads) throws OrtException {
    environment = OrtEnvironment.getEnvironment();
    labels = Labels.read(JsonMapper.shared().readTree(bytes("labels.json")));
    WordPieces pieces =
        new WordPieces(new String(bytes("vocab.txt"), StandardCharsets.UTF_8).lines().toList());
    windows = new Windows(pieces, labels.maxPieces());
    decoder = new Decoder(labels);
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      encoder = environment.createSession(bytes("encoder.onnx"), options);
      heads = environment.createSession(bytes("heads.onnx"), options);
      pair = environment.createSession(bytes("pair.onnx"), options);
    }
  }

  /**
   * Returns the shipped model.
   *
   * @param threads how many threads one window may use: all cores where one report is read at a
   *     time, 1 where many are read side by side
   * @throws IllegalStateException if the runtime refuses the model
   */
  public static ReadingModel open(int threads) {
    try {
      return new ReadingModel(threads);
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the runtime refuses the reading model: " + e.getMessage(), e);
    }
  }

  /** Returns the version of the model. */
  public String version() {
    return labels.version();
  }

  private static byte[] bytes(String name) {
    try (InputStream stream = ReadingModel.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no file " + name + " beside " + ReadingModel.class);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Analysis analyze(Text text, List<Sentence> sentences) {
    List<WindowScores> scores = new ArrayList<>();
    for (Window window : windows.pack(text, sentences)) {
      scores.add(scores(window));
    }
    return decoder.decode(text, sentences, scores, this::pairLogits);
  }

  /**
   * Runs the encoder alone over the windows of some sentences and forgets what it says: the floor
   * that the time of a whole reading is held against.
   *
   * @return the number of pieces read
   */
  public int encode(Text text, List<Sentence> sentences) {
    int pieces = 0;
    for (Window window : windows.pack(text, sentences)) {
      try (OnnxTensor ids = row(window.pieces());
          OnnxTensor mask = row(ones(window.pieces().length));
          OrtSession.Result hidden =
              encoder.run(Map.of("input_ids", ids, "attention_mask", mask))) {
        pieces += window.pieces().length + (hidden.size() - 1);
      } catch (OrtException e) {
        throw failure(window, e);
      }
    }
    return pieces;
  }

  /** Returns the windows that the sentences of {@code text} are read in. */
  List<Window> windows(Text text, List<Sentence> sentences) {
    return windows.pack(text, sentences);
  }

  /** Returns the labels of a head, in the order of its scores. */
  List<String> labels(String head) {
    return labels.of(head);
  }

  /** Returns what the heads say about one window. */
  WindowScores scores(Window window) {
    try (OnnxTensor ids = row(window.pieces());
        OnnxTensor mask = row(ones(window.pieces().length));
        OnnxTensor first = list(window.first());
        OnnxTensor sentence = list(window.sentence());
        OrtSession.Result hidden = encoder.run(Map.of("input_ids", ids, "attention_mask", mask))) {
      OnnxValue states = hidden.get(0);
      if (!(states instanceof OnnxTensor vectors)) {
        throw new IllegalStateException("the encoder gives no vectors");
      }
      try (OrtSession.Result result =
          heads.run(Map.of("hidden", vectors, "first", first, "sentence", sentence))) {
        return WindowScores.copyOf(window, result);
      }
    } catch (OrtException e) {
      throw failure(window, e);
    }
  }

  private static IllegalStateException failure(Window window, OrtException cause) {
    return new IllegalStateException(
        "the runtime failed on a window of %d pieces".formatted(window.pieces().length), cause);
  }

  private float[] pairLogits(
      WindowScores window,
      Optional<WordRange> source,
      Optional<WordRange> target,
      WordRange sentence) {
    int size = window.window().size();
    float[] words = window.of("words");
    try (OnnxTensor vectors = matrix(words, size, words.length / size);
        OnnxTensor sourceMask = matrix(mask(size, source), 1, size);
        OnnxTensor targetMask = matrix(mask(size, target), 1, size);
        OnnxTensor contextMask = matrix(mask(size, Optional.of(sentence)), 1, size);
        OrtSession.Result result =
            pair.run(
                Map.of(
                    "words", vectors,
                    "source_mask", sourceMask,
                    "target_mask", targetMask,
                    "context_mask", contextMask))) {
      return WindowScores.copyOf(window.window(), result).of("pair");
    } catch (OrtException e) {
      throw failure(window.window(), e);
    }
  }

  private static float[] mask(int size, Optional<WordRange> words) {
    float[] mask = new float[size];
    words.ifPresent(range -> java.util.Arrays.fill(mask, range.first(), range.end(), 1f));
    return mask;
  }

  private static long[] ones(int size) {
    long[] ones = new long[size];
    java.util.Arrays.fill(ones, 1L);
    return ones;
  }

  private OnnxTensor row(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private OnnxTensor list(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {values.length});
  }

  private OnnxTensor matrix(float[] values, int rows, int columns) throws OrtException {
    return OnnxTensor.createTensor(
        environment, FloatBuffer.wrap(values), new long[] {rows, columns});
  }

  @Override
  public void close() {
    try {
      encoder.close();
      heads.close();
      pair.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the runtime does not let go of the reading model", e);
    }
  }
}
