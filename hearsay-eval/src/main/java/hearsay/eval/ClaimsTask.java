package hearsay.eval;

import hearsay.Hearsay;
import hearsay.json.WireForm;
import hearsay.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.node.ObjectNode;

/** Predicts whole readings: the page in, the wire form out. A line without a page gives its body. */
final class ClaimsTask implements Task {
  @Override
  public ObjectNode predict(ObjectNode line, Path folder, Hearsay hearsay) {
    Report report =
        line.has("html")
            ? Report.of(page(folder.resolve(line.get("html").asString()))).typed("text/html")
            : Report.of(line.get("body").asString().getBytes(StandardCharsets.UTF_8))
                .typed("text/plain; charset=utf-8");
    String url = line.path("url").asString("");
    ObjectNode reading =
        WireForm.of(hearsay.read(url.isEmpty() ? report : report.at(URI.create(url))));
    reading.set("id", line.get("id"));
    return reading;
  }

  static byte[] page(Path file) {
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
