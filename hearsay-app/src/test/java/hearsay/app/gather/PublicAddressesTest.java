package hearsay.app.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PublicAddressesTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/hearsay/app/gather/addresses.csv")
  void addressesAreToldApart(String address, boolean isPublic) throws UnknownHostException {
    assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isEqualTo(isPublic);
  }
}
