package hearsay.app.gather;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the address of a page as people and pages write it. */
final class WebAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final Pattern PARTS = Pattern.compile("([A-Za-z]+)://([^/?#]*)([^#]*)(?:#.*)?");
  private static final Pattern AUTHORITY = Pattern.compile("([^@:\\[\\]]+|\\[[^\\]]*\\])(:\\d*)?");

  private WebAddress() {}

  /**
   * Returns the address in ASCII, without its fragment.
   *
   * @throws BadAddressException if it is no address of the web
   */
  static URI read(String written) throws BadAddressException {
    Matcher parts = PARTS.matcher(written.strip());
    if (!parts.matches() || !SCHEMES.contains(parts.group(1).toLowerCase(Locale.ROOT))) {
      throw new BadAddressException("only http and https addresses are fetched");
    }
    if (parts.group(2).contains("@")) {
      throw new BadAddressException("an address with a user name is not fetched");
    }
    Matcher authority = AUTHORITY.matcher(parts.group(2));
    if (!authority.matches()) {
      throw new BadAddressException("the address names no host");
    }
    try {
      String host = authority.group(1);
      String ascii = host.startsWith("[") ? host : IDN.toASCII(host);
      String port = authority.group(2) == null ? "" : authority.group(2);
      String rest = parts.group(3).replace(" ", "%20");
      URI uri = new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + ascii + port + rest);
      if (uri.getHost() == null) {
        throw new BadAddressException("the address names no host");
      }
      return new URI(uri.toASCIIString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new BadAddressException("not a well-formed address");
    }
  }

  /** Says why an address is not fetched. */
  static final class BadAddressException extends Exception {
    private static final long serialVersionUID = 1;

    private final String fault;

    BadAddressException(String fault) {
      super(fault);
      this.fault = fault;
    }

    String fault() {
      return fault;
    }
  }
}
