package hearsay.eval;

import hearsay.Hearsay;
import hearsay.json.WireForm;
import hearsay.pipeline.Invariants;
import hearsay.pipeline.Reading;
import hearsay.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Predicts whole readings: the page in, the wire form out. A line without a page gives its body.
 */
final class ClaimsTask implements Task {
  @Override
  public ObjectNode predict(ObjectNode line, Path folder, Hearsay hearsay) {
    Report report =
        line.has("html")
            ? Report.of(page(folder.resolve(line.get("html").asString()))).typed("text/html")
            : Report.of(line.get("body").asString().getBytes(StandardCharsets.UTF_8))
                .typed("text/plain; charset=utf-8");
    String url = line.path("url").asString("");
    Reading reading = hearsay.read(url.isEmpty() ? report : report.at(URI.create(url)));
    List<String> broken = Invariants.broken(reading);
    if (!broken.isEmpty()) {
      throw new IllegalStateException(line.get("id") + ": " + broken);
    }
    ObjectNode form = WireForm.of(reading);
    form.set("id", line.get("id"));
    return form;
  }

  static byte[] page(Path file) {
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
