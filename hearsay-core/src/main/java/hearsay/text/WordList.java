package hearsay.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file of knowledge that lies beside the class that uses it: UTF-8, one entry a line, fields
 * parted by tabs; blank lines and lines that begin with {@code #} say nothing.
 */
public final class WordList {
  private WordList() {}

  /**
   * Returns the entries of a file, each as its fields.
   *
   * @param owner the class beside which the file lies
   * @param name the file's name
   * @throws IllegalStateException if the file is not there
   */
  public static List<List<String>> rows(Class<?> owner, String name) {
    InputStream stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("no file " + name + " beside " + owner.getName());
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the first fields of a file, in lower case. */
  public static Set<String> words(Class<?> owner, String name) {
    return rows(owner, name).stream()
        .map(row -> row.get(0).strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
