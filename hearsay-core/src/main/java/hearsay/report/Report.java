package hearsay.report;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A report as it came in.
 *
 * @param content the bytes as served or stored
 * @param mediaType as the carrier stated it ({@code text/html; charset=utf-8}); empty: not stated,
 *     to be told from the bytes
 * @param url where it was found; empty: not known
 * @param captured when it was fetched; empty: not known
 */
public record Report(
    Bytes content, Optional<String> mediaType, Optional<URI> url, Optional<Instant> captured) {

  /** Returns a report of bytes alone, of which nothing else is known. */
  public static Report of(byte[] content) {
    return new Report(Bytes.of(content), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns the same report with the address where it was found. */
  public Report at(URI address) {
    return new Report(content, mediaType, Optional.of(address), captured);
  }

  /** Returns the same report with a stated media type. */
  public Report typed(String statedMediaType) {
    return new Report(content, Optional.of(statedMediaType), url, captured);
  }

  /** Returns the report's identity: the SHA-256 of its bytes in lower-case hexadecimal. */
  public String id() {
    return content.sha256();
  }
}
