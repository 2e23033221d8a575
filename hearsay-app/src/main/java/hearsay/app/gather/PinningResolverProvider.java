package hearsay.app.gather;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Resolves names as the platform does, but for those that are pinned. */
public final class PinningResolverProvider extends InetAddressResolverProvider {

  /** Makes the provider; for {@link java.util.ServiceLoader}. */
  public PinningResolverProvider() {}

  @Override
  public String name() {
    return "hearsay";
  }

  @Override
  public InetAddressResolver get(Configuration configuration) {
    InetAddressResolver platform = configuration.builtinResolver();
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        Optional<List<InetAddress>> pinned = PinnedNames.of(host);
        return pinned.isPresent() ? pinned.get().stream() : platform.lookupByName(host, policy);
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        return platform.lookupByAddress(address);
      }
    };
  }
}
