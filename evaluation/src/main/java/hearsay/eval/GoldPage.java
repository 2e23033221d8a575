package hearsay.eval;

import hearsay.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;

/** The stored page that a gold line names. */
final class GoldPage {
  private GoldPage() {}

  /** Returns the page of a line, with its address. */
  static Report of(JsonNode line, Path folder) {
    Path file = folder.resolve(line.get("html").asString());
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      Report report = Report.of(stream.readAllBytes()).typed("text/html");
      return address(line).map(report::at).orElse(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the address of a line; empty: it has none, or one that is none. */
  static Optional<URI> address(JsonNode line) {
    String written = line.path("url").asString("");
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(new URI(written));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
