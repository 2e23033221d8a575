package hearsay.app.gather;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;

/** One page's requests, which share one stretch of time. */
final class Exchange {
  private static final String USER_AGENT = "Hearsay/0.1 (reads news reports for its user)";

  private final HttpClient client;
  private final Limits limits;
  private final Predicate<InetAddress> allowed;
  private final long deadline;

  /** Makes it; its time begins now. */
  Exchange(HttpClient client, Limits limits, Predicate<InetAddress> allowed) {
    this.client = client;
    this.limits = limits;
    this.allowed = allowed;
    this.deadline = System.nanoTime() + limits.whole().toNanos();
  }

  /** Returns the answer to a request for {@code address}, with as much body as is worth having. */
  HttpResponse<BoundedBody.Body> get(URI address) throws FetchException {
    try (PinnedNames.Held host = PinnedNames.hold(address.getHost())) {
      for (InetAddress at : host.addresses()) {
        if (!allowed.test(at)) {
          throw new FetchException(
              "'%s' is at %s, which is not a public address (--allow-private reads it all the same)"
                  .formatted(address.getHost(), at.getHostAddress()));
        }
      }
      return send(address);
    } catch (UnknownHostException e) {
      throw new FetchException("no host is called '%s'".formatted(address.getHost()));
    }
  }

  private HttpResponse<BoundedBody.Body> send(URI address) throws FetchException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", USER_AGENT)
            .header("Accept", "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1")
            .header("Accept-Language", "en")
            .header("Accept-Encoding", "gzip")
            .version(
                address.getScheme().equals("https")
                    ? HttpClient.Version.HTTP_2
                    : HttpClient.Version.HTTP_1_1)
            .build();
    CompletableFuture<HttpResponse<BoundedBody.Body>> answer =
        client.sendAsync(request, info -> new BoundedBody(Answers.worth(info, limits.bytes())));
    try {
      return answer.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new FetchException(
          String.format(Locale.ROOT, "not here after %d s", limits.whole().toSeconds()));
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new FetchException("interrupted");
    } catch (ExecutionException e) {
      throw new FetchException(fault(Optional.ofNullable(e.getCause()).orElse(e)));
    }
  }

  private String fault(Throwable cause) {
    String said = Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
    return switch (cause) {
      case HttpConnectTimeoutException late ->
          String.format(Locale.ROOT, "no connection after %d s", limits.connect().toSeconds());
      case ConnectException refused -> "the connection was refused";
      case SSLException insecure -> "no secure connection: " + said;
      case IOException broken -> "the connection broke: " + said;
      default -> said;
    };
  }
}
