package hearsay.app.gather;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Host names whose addresses have been checked and must not change while a page is fetched from
 * them: {@link PinningResolverProvider} answers with these. Without that, a name could have a
 * public address when it is checked and a private one when it is connected to (DNS rebinding).
 */
final class PinnedNames {
  private record Pin(List<InetAddress> addresses, int holders) {}

  private static final ConcurrentHashMap<String, Pin> PINS = new ConcurrentHashMap<>();

  private PinnedNames() {}

  /** A name that stays pinned until this is closed. */
  record Held(String name, List<InetAddress> addresses) implements AutoCloseable {
    @Override
    public void close() {
      PINS.computeIfPresent(
          name,
          (key, pin) -> pin.holders() == 1 ? null : new Pin(pin.addresses(), pin.holders() - 1));
    }
  }

  /**
   * Returns the addresses of {@code host}, which do not change until the result is closed.
   *
   * @throws UnknownHostException if it has none
   */
  static Held hold(String host) throws UnknownHostException {
    String name = host.toLowerCase(Locale.ROOT);
    List<InetAddress> resolved = List.of(InetAddress.getAllByName(name));
    Pin pin =
        PINS.merge(
            name,
            new Pin(resolved, 1),
            (before, now) -> new Pin(before.addresses(), before.holders() + 1));
    return new Held(name, pin.addresses());
  }

  /** Returns the addresses that {@code host} is pinned to; empty: it is not. */
  static Optional<List<InetAddress>> of(String host) {
    return Optional.ofNullable(PINS.get(host.toLowerCase(Locale.ROOT))).map(Pin::addresses);
  }
}
