package hearsay.eval;

import hearsay.Hearsay;
import hearsay.json.WireForm;
import hearsay.pipeline.Invariants;
import hearsay.pipeline.Reading;
import hearsay.report.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Predicts whole readings: the page in, the wire form out. A line without a page gives its body.
 */
final class ClaimsTask implements Task {
  @Override
  public ObjectNode predict(ObjectNode line, Path folder, Hearsay hearsay) {
    Report report = line.has("html") ? GoldPage.of(line, folder) : body(line);
    Reading reading = hearsay.read(report);
    List<String> broken = Invariants.broken(reading);
    if (!broken.isEmpty()) {
      throw new IllegalStateException(line.get("id") + ": " + broken);
    }
    ObjectNode form = WireForm.of(reading);
    form.set("id", line.get("id"));
    return form;
  }

  private static Report body(ObjectNode line) {
    Report report =
        Report.of(line.get("body").asString().getBytes(StandardCharsets.UTF_8))
            .typed("text/plain; charset=utf-8");
    return GoldPage.address(line).map(report::at).orElse(report);
  }
}
