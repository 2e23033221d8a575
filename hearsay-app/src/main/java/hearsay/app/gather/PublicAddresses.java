package hearsay.app.gather;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public internet from all others: loopback, private networks, link-local
 * (where cloud machines keep their metadata), shared (carrier-grade NAT), unique local, multicast,
 * documentation and reserved ones, and IPv6 forms that carry such an IPv4 address. After the IANA
 * special-purpose address registries (RFC 6890).
 */
public final class PublicAddresses {
  private static final List<Block> CLOSED =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("224.0.0.0", 4),
          Block.of("240.0.0.0", 4),
          Block.of("2001::", 23),
          Block.of("2001:db8::", 32),
          Block.of("2002::", 16),
          Block.of("3fff::", 20));
  private static final Block GLOBAL = Block.of("2000::", 3);
  private static final Block TRANSLATED = Block.of("64:ff9b::", 96);

  private record Block(List<Byte> bits, int length) {
    static Block of(String first, int length) {
      return new Block(bytes(literal(first)), length);
    }

    boolean contains(InetAddress address) {
      List<Byte> other = bytes(address);
      if (other.size() != bits.size()) {
        return false;
      }
      for (int bit = 0; bit < length; bit++) {
        int mask = 0x80 >>> (bit % 8);
        if (((bits.get(bit / 8) ^ other.get(bit / 8)) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  private PublicAddresses() {}

  /** Returns whether {@code address} is one of the public internet. */
  public static boolean contains(InetAddress address) {
    if (address instanceof Inet6Address && TRANSLATED.contains(address)) {
      byte[] whole = address.getAddress();
      return contains(ofBytes(Arrays.copyOfRange(whole, 12, 16)));
    }
    if (address instanceof Inet6Address && !GLOBAL.contains(address)) {
      return false;
    }
    return CLOSED.stream().noneMatch(block -> block.contains(address));
  }

  private static List<Byte> bytes(InetAddress address) {
    byte[] raw = address.getAddress();
    Byte[] boxed = new Byte[raw.length];
    Arrays.setAll(boxed, i -> raw[i]);
    return List.of(boxed);
  }

  private static InetAddress literal(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("not an address literal: " + address, e);
    }
  }

  private static InetAddress ofBytes(byte[] address) {
    try {
      return InetAddress.getByAddress(address);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("an address has 4 or 16 bytes: " + address.length, e);
    }
  }
}
