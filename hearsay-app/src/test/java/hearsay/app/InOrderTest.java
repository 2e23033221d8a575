package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 200).boxed().toList();

  @Test
  void resultsComeInOrderAndFewWait() throws IOException {
    List<Integer> taken = new ArrayList<>();
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    InOrder.run(
        NUMBERS,
        4,
        number -> {
          begun.incrementAndGet();
          return number;
        },
        result -> {
          most.accumulateAndGet(begun.get() - taken.size(), Math::max);
          taken.add(result);
        });
    assertThat(taken).isEqualTo(NUMBERS);
    assertThat(most.get()).isLessThanOrEqualTo(9);
  }

  @Test
  void aSinkThatFailsEndsIt() {
    assertThatThrownBy(
            () ->
                InOrder.run(
                    NUMBERS,
                    2,
                    number -> number,
                    result -> {
                      throw new IOException("full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }
}
