package hearsay.app;

import hearsay.app.facts.Confident;
import hearsay.app.gather.Gathered;
import hearsay.app.gather.Source;
import hearsay.pipeline.Reading;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** Reads all sources and writes what came of it. */
final class Run {
  private final Wiring wiring;
  private final OutputOptions options;
  private final Shell shell;
  private int read;
  private int unreadable;

  Run(Wiring wiring, OutputOptions options) {
    this.wiring = wiring;
    this.options = options;
    this.shell = wiring.shell();
  }

  /** Returns a writer to standard output; text is UTF-8 whatever the locale. */
  static Writer writer(Shell shell) {
    return new BufferedWriter(new OutputStreamWriter(shell.out(), StandardCharsets.UTF_8));
  }

  /**
   * Reads the sources, in their order.
   *
   * @param sources at least one
   * @param threads reports that are read side by side; for one report, the model's threads
   * @return the exit status
   */
  int all(List<Source> sources, int threads) throws IOException {
    boolean many = sources.size() > 1;
    int aside = Math.max(1, Math.min(threads, sources.size()));
    Supplier<Reader> reader = once(() -> wiring.reader().apply(many ? 1 : threads));
    Output output = options.format().to(writer(shell), options.look(shell), many);
    Progress progress =
        new Progress(shell.err(), shell.terminal().err(), sources.size(), System::nanoTime);
    output.begin();
    InOrder.run(
        sources,
        aside,
        source -> new Item(source.name(), read(source, reader)),
        item -> write(item, output, progress));
    progress.clear();
    output.end();
    return status();
  }

  private static Reading read(Source source, Supplier<Reader> reader) {
    return switch (source.gather()) {
      case Gathered.Lost lost -> lost.unreadable();
      case Gathered.Here here -> reader.get().read(here.report());
    };
  }

  private void write(Item item, Output output, Progress progress) throws IOException {
    progress.clear();
    switch (item.reading()) {
      case Reading.Read done -> read++;
      case Reading.Unreadable fault -> {
        unreadable++;
        if (!options.format().tellsFaults()) {
          new Faults(shell.err(), options.color(shell, shell.terminal().err()))
              .tell(item.name(), fault);
        }
      }
    }
    output.write(new Item(item.name(), Confident.only(item.reading(), options.leastConfidence())));
    progress.step();
  }

  private int status() {
    if (unreadable == 0) {
      return ExitStatus.ALL_READ;
    }
    return read == 0 ? ExitStatus.NONE_READ : ExitStatus.SOME_UNREADABLE;
  }

  /** Returns a supplier that makes its value when it is first asked for, and keeps it. */
  private static <T> Supplier<T> once(Supplier<T> make) {
    return new Supplier<>() {
      private final java.util.List<T> made = new java.util.ArrayList<>(1);

      @Override
      public synchronized T get() {
        if (made.isEmpty()) {
          made.add(make.get());
        }
        return made.getFirst();
      }
    };
  }
}
