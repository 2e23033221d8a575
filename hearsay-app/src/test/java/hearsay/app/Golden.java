package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Expected outputs, kept as files that a person can read. */
public final class Golden {
  private Golden() {}

  /** Fails unless {@code actual} is what the resource holds; line ends are as they stand. */
  public static void check(String resource, String actual) {
    try (InputStream stream =
        Objects.requireNonNull(Golden.class.getResourceAsStream(resource), resource)) {
      assertThat(actual).isEqualTo(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
