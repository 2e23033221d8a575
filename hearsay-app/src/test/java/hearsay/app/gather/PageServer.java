package hearsay.app.gather;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of pages on this machine, at any free port. */
final class PageServer implements AutoCloseable {
  static final InetAddress HERE = InetAddress.getLoopbackAddress();

  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final HttpServer server;

  PageServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
    server.setExecutor(workers);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  void handle(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  /** Serves a body with a header. */
  void serve(String path, String header, String value, byte[] body) {
    handle(
        path,
        exchange -> {
          exchange.getResponseHeaders().set(header, value);
          answer(exchange, 200, body);
        });
  }

  void redirect(String path, String location) {
    handle(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", location);
          answer(exchange, 302, new byte[0]);
        });
  }

  static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  /** Sends a chunk again and again, without saying how much will come, until nobody listens. */
  void drip(String path, byte[] chunk, long pauseInMillis) {
    handle(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (var body = exchange.getResponseBody()) {
            for (int i = 0; i < 1000; i++) {
              body.write(chunk);
              body.flush();
              Thread.sleep(pauseInMillis);
            }
          } catch (IOException | InterruptedException e) {
            exchange.close();
          }
        });
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
