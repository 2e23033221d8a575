package hearsay.app.gather;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.extract.Extraction.Reason;
import hearsay.pipeline.Reading;
import hearsay.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Fetching from a real server on this machine, which alone is allowed of all private addresses. */
class FetcherTest {
  private static final Instant NOW = Instant.parse("2024-05-07T10:00:00Z");
  private static final int MOST = 100_000;
  private static final String TYPE = "Content-Type";

  private final PageServer server = new PageServer();
  private final Fetcher fetcher =
      new Fetcher(
          new Limits(Duration.ofSeconds(2), Duration.ofSeconds(2), MOST, 5),
          address -> address.equals(PageServer.HERE) || PublicAddresses.contains(address),
          Clock.fixed(NOW, ZoneOffset.UTC));

  FetcherTest() throws IOException {}

  @AfterEach
  void stop() {
    server.close();
  }

  private Report here(String path) {
    Gathered gathered = fetcher.fetch(server.url(path));
    assertThat(gathered).isInstanceOf(Gathered.Here.class);
    return ((Gathered.Here) gathered).report();
  }

  private Reading.Unreadable lost(String path) {
    return lostAt(server.url(path));
  }

  private Reading.Unreadable lostAt(String address) {
    Gathered gathered = fetcher.fetch(address);
    assertThat(gathered).isInstanceOf(Gathered.Lost.class);
    return ((Gathered.Lost) gathered).unreadable();
  }

  private static byte[] utf8(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aPageComesWithItsTypeItsAddressAndTheTime() {
    byte[] page = {'<', 'p', '>', (byte) 0xe9};
    server.serve("/page", TYPE, "text/html; charset=windows-1252", page);
    Report report = here("/page#top");
    assertThat(report.content().toArray()).isEqualTo(page);
    assertThat(report.mediaType()).contains("text/html; charset=windows-1252");
    assertThat(report.url()).contains(URI.create(server.url("/page")));
    assertThat(report.captured()).contains(NOW);
  }

  @Test
  void redirectsAreFollowedToTheAddressThatAnswers() {
    server.redirect("/old", "/new page");
    server.serve("/new page", TYPE, "text/plain", utf8("here"));
    assertThat(here("/old").url()).contains(URI.create(server.url("/new%20page")));
  }

  @Test
  void redirectsEnd() {
    server.redirect("/loop", "/loop");
    assertThat(lost("/loop").detail()).isEqualTo("more than 5 redirects");
  }

  @Test
  void aRedirectDoesNotLeadIntoAPrivateNetwork() {
    server.redirect("/metadata", "http://169.254.169.254/latest/meta-data/");
    server.redirect("/intranet", "http://10.1.2.3/");
    server.redirect("/other", "//127.0.0.2/");
    server.redirect("/mapped", "http://[::ffff:10.0.0.1]/");
    server.redirect("/file", "file:///etc/passwd");
    for (String path : List.of("/metadata", "/intranet", "/other", "/mapped")) {
      assertThat(lost(path).reason()).isEqualTo(Reason.NOT_FETCHED);
      assertThat(lost(path).detail()).as(path).contains("not a public address");
    }
    assertThat(lost("/file").detail()).contains("only http and https");
  }

  @Test
  void namesAndOddSpellingsOfPrivateAddressesAreRefused() {
    server.serve("/", TYPE, "text/plain", utf8("secret"));
    Fetcher strict = new Fetcher(Limits.standard(), PublicAddresses::contains, Clock.systemUTC());
    for (String host : List.of("localhost", "127.0.0.1", "127.1", "[::1]", "0.0.0.0")) {
      Gathered gathered = strict.fetch("http://" + host + ":" + server.port() + "/");
      assertThat(gathered).as(host).isInstanceOf(Gathered.Lost.class);
    }
  }

  @Test
  void aNameKeepsItsAddressesWhileItIsFetchedFrom() throws IOException {
    assertThat(PinnedNames.of("LocalHost")).isEmpty();
    try (PinnedNames.Held outer = PinnedNames.hold("localhost")) {
      try (PinnedNames.Held inner = PinnedNames.hold("LOCALHOST")) {
        assertThat(inner.addresses()).isEqualTo(outer.addresses());
      }
      assertThat(PinnedNames.of("LocalHost")).contains(outer.addresses());
    }
    assertThat(PinnedNames.of("localhost")).isEmpty();
  }

  @Test
  void aPageOverTheBoundIsLeftWhetherItSaysSoOrNot() {
    server.serve("/said", TYPE, "text/html", new byte[MOST + 1]);
    server.drip("/unsaid", new byte[MOST / 4], 0);
    assertThat(lost("/said").reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(lost("/unsaid").reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void packedPagesAreUnpackedWithinTheBound() throws IOException {
    server.serve("/packed", "Content-Encoding", "gzip", packed(utf8("what was packed")));
    server.serve("/bomb", "Content-Encoding", "gzip", packed(new byte[50_000_000]));
    assertThat(here("/packed").content().toArray()).isEqualTo(utf8("what was packed"));
    assertThat(lost("/bomb").reason()).isEqualTo(Reason.TOO_LARGE);
  }

  private static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    }
    return packed.toByteArray();
  }

  @Test
  void damagedAndForeignPackingIsAFault() {
    server.serve("/damaged", "Content-Encoding", "gzip", utf8("not gzip at all"));
    server.serve("/brotli", "Content-Encoding", "br", utf8("?"));
    assertThat(lost("/damaged").detail()).isEqualTo("packed as gzip, but damaged");
    assertThat(lost("/brotli").detail()).contains("'br'");
  }

  @Test
  void aFilmIsNotText() {
    server.serve("/film", TYPE, "video/mp4", new byte[1000]);
    assertThat(lost("/film").reason()).isEqualTo(Reason.NOT_TEXT);
  }

  @Test
  void faultsOfTheServerAreTold() {
    server.handle("/gone", exchange -> PageServer.answer(exchange, 410, utf8("gone")));
    assertThat(lost("/gone").detail()).isEqualTo("the server answered 410");
    assertThat(lost("/gone").report().url()).contains(URI.create(server.url("/gone")));
  }

  @Test
  void aServerThatDripsIsLeftInTime() {
    server.drip("/drip", new byte[] {'.'}, 100);
    long start = System.nanoTime();
    assertThat(lost("/drip").detail()).isEqualTo("not here after 2 s");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
  }

  @Test
  void theServerSeesWhoAsksAndNoCookie() {
    List<String> seen = new CopyOnWriteArrayList<>();
    server.handle(
        "/set",
        exchange -> {
          exchange.getResponseHeaders().set("Set-Cookie", "id=1");
          exchange.getResponseHeaders().set("Location", "/get");
          PageServer.answer(exchange, 303, new byte[0]);
        });
    server.handle(
        "/get",
        exchange -> {
          seen.addAll(exchange.getRequestHeaders().get("User-Agent"));
          seen.add("cookie " + exchange.getRequestHeaders().containsKey("Cookie"));
          PageServer.answer(exchange, 200, utf8("page"));
        });
    here("/set");
    assertThat(seen).hasSize(2);
    assertThat(seen.getFirst()).startsWith("Hearsay/");
    assertThat(seen.getLast()).isEqualTo("cookie false");
  }

  @Test
  void whatIsNoAddressOfTheWebIsNotFetched() {
    assertThat(lostAt("ftp://example.org/").detail()).contains("only http and https");
    assertThat(lostAt("http://me:secret@example.org/").detail()).contains("user name");
    assertThat(lostAt("http:///nowhere").detail()).contains("no host");
    assertThat(lostAt("http://no-such-host.invalid/").detail()).contains("no host is called");
  }
}
