package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as a user meets it, with the shipped model and a real server. */
class CommandLineTest {
  private static final String REPORT =
      """
      STRELSAU, Ruritania (AP) — Ruritanian police arrested two men on Tuesday over the blast that
      killed four dock workers, Interior Minister Pavel Horak said.

      The opposition accused the government of hiding evidence. A government spokeswoman denied the
      accusation.
      """;

  private record Outcome(int status, String out, String err) {}

  private static Outcome run(String in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new Shell.Terminal(false, false),
            Map.of());
    int status = HearsayCommand.line(Wiring.standard(shell)).execute(arguments);
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void standardInputIsReadForAPerson() {
    Outcome outcome = run(REPORT, "read", "-");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains("arrested", "COERCE", "Pavel Horak")
        .doesNotContain("\u001b");
  }

  @Test
  void jsonIsTheWireForm() {
    Outcome outcome = run(REPORT, "read", "--format", "json", "-");
    assertThat(outcome.status()).isZero();
    JsonNode reading = JsonMapper.shared().readTree(outcome.out());
    assertThat(reading.get("hearsay").asInt()).isEqualTo(1);
    assertThat(reading.get("claims").isEmpty()).isFalse();
  }

  @Test
  void aBadReportDoesNotStopTheRest(@TempDir Path folder) throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), REPORT);
    Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {0, 1, 2, 3, 0, 0});
    Outcome outcome =
        run("", "read", "-f", "jsonl", bad.toString(), good.toString(), folder + "/none.txt");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out().lines()).hasSize(3);
    assertThat(outcome.out()).contains("\"not_text\"", "\"not_fetched\"", "\"claims\"");
  }

  @Test
  void nothingReadAndMisuseHaveStatusesOfTheirOwn() {
    assertThat(run("", "read", "-").status()).isEqualTo(3);
    assertThat(run("", "read", "--format", "sonnet", "-").status()).isEqualTo(2);
  }

  @Test
  void aPrivateAddressIsRefusedUnlessAllowed() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = REPORT.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/report";
      Outcome refused = run("", "read", url);
      assertThat(refused.status()).isEqualTo(3);
      Outcome allowed = run("", "read", "--allow-private", url);
      assertThat(allowed.status()).isZero();
      assertThat(allowed.out()).contains("arrested");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void tablesHaveAHeader() {
    assertThat(run(REPORT, "read", "-f", "csv", "-").out()).startsWith("report_id,");
    assertThat(run(REPORT, "read", "-f", "tsv", "-").out()).startsWith("Event ID\t");
  }
}
