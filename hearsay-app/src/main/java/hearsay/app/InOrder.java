package hearsay.app;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many items side by side and hands the results on in the order of the items. At most two
 * results a thread wait for their turn, so that memory does not grow with the number of items.
 */
final class InOrder {
  private InOrder() {}

  /** Takes results. */
  @FunctionalInterface
  interface Sink<R> {
    /** Takes the next result. */
    void take(R result) throws IOException;
  }

  /**
   * Does the work.
   *
   * @throws IOException what the sink threw; the work that was left is not done
   */
  static <T, R> void run(Iterable<T> items, int threads, Function<T, R> work, Sink<R> sink)
      throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<R>> waiting = new ArrayDeque<>();
      for (T item : items) {
        if (waiting.size() == 2 * threads) {
          sink.take(result(waiting.remove()));
        }
        waiting.add(workers.submit(() -> work.apply(item)));
      }
      while (!waiting.isEmpty()) {
        sink.take(result(waiting.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a report was not read to its end", e.getCause());
    }
  }
}
