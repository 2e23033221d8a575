package hearsay.app.gather;

import hearsay.app.gather.WebAddress.BadAddressException;
import hearsay.extract.Extraction.Reason;
import hearsay.report.Bytes;
import hearsay.report.Report;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Fetches pages: http and https alone, with bounds on time, size and redirects, no cookies, and no
 * address but those that a rule allows. A name is resolved once, all its addresses are checked, and
 * the connection goes to those ({@link PinnedNames}); behind a proxy, the proxy connects.
 */
public final class Fetcher {
  private final Limits limits;
  private final Predicate<InetAddress> allowed;
  private final Clock clock;
  private final HttpClient client;

  /**
   * Makes a fetcher.
   *
   * @param limits bounds
   * @param allowed which addresses may be connected to
   * @param clock what tells when a page was fetched
   */
  public Fetcher(Limits limits, Predicate<InetAddress> allowed, Clock clock) {
    this.limits = limits;
    this.allowed = allowed;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(limits.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Returns the page at {@code written}, or why it could not be had. */
  public Gathered fetch(String written) {
    URI address;
    try {
      address = WebAddress.read(written);
    } catch (BadAddressException e) {
      return Gathered.lost(e.fault());
    }
    try {
      return follow(address);
    } catch (FetchException e) {
      return Gathered.lost(Optional.of(address), e.reason(), e.detail());
    }
  }

  private Gathered follow(URI first) throws FetchException {
    Exchange exchange = new Exchange(client, limits, allowed);
    URI address = first;
    for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
      HttpResponse<BoundedBody.Body> response = exchange.get(address);
      if (!isRedirect(response.statusCode())) {
        return page(address, response);
      }
      address = next(address, response);
    }
    throw new FetchException(
        String.format(Locale.ROOT, "more than %d redirects", limits.redirects()));
  }

  private static boolean isRedirect(int status) {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  private static URI next(URI address, HttpResponse<?> response) throws FetchException {
    String location =
        response
            .headers()
            .firstValue("location")
            .orElseThrow(() -> new FetchException("a redirect that leads nowhere"));
    try {
      boolean whole = location.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
      String resolved = whole ? location : address.resolve(location.replace(" ", "%20")).toString();
      return WebAddress.read(resolved);
    } catch (BadAddressException e) {
      throw new FetchException("redirected to '%s': %s".formatted(location, e.fault()));
    } catch (IllegalArgumentException e) {
      throw new FetchException("redirected to '%s': no address".formatted(location));
    }
  }

  private Gathered page(URI address, HttpResponse<BoundedBody.Body> response)
      throws FetchException {
    if (response.statusCode() != 200) {
      throw new FetchException(
          String.format(Locale.ROOT, "the server answered %d", response.statusCode()));
    }
    Optional<String> type = response.headers().firstValue("content-type");
    if (type.isPresent() && Answers.isMedia(type.get())) {
      throw new FetchException(Reason.NOT_TEXT, "the server calls it " + type.get());
    }
    if (!response.body().whole()) {
      throw new FetchException(Reason.TOO_LARGE, BoundedBytes.tooLarge(limits.bytes()));
    }
    byte[] bytes = Answers.inflated(response, limits.bytes());
    return new Gathered.Here(
        new Report(Bytes.of(bytes), type, Optional.of(address), Optional.of(clock.instant())));
  }
}
