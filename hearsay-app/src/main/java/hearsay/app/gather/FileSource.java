package hearsay.app.gather;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file.
 *
 * @param path where it is
 * @param url the address of the page in it; empty: not told
 * @param most bytes that are read
 */
record FileSource(Path path, Optional<URI> url, int most) implements Source {
  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public Gathered gather() {
    try (InputStream stream = Files.newInputStream(path)) {
      return BoundedBytes.gather(stream, most, url);
    } catch (IOException e) {
      return Gathered.lost(fault(e));
    }
  }

  /** Returns what went wrong with a file, in words. */
  static String fault(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "no such file";
      case AccessDeniedException denied -> "permission denied";
      default -> Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    };
  }
}
