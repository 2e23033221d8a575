package hearsay.app.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** English names of countries by their ISO 3166-1 alpha-3 codes. */
public final class Countries {
  private static final Map<String, String> NAMES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> Locale.of("", code))
          .collect(
              Collectors.toMap(
                  Locale::getISO3Country, country -> country.getDisplayCountry(Locale.ENGLISH)));

  private Countries() {}

  /** Returns the name, or the code itself if it is of no country. */
  public static String name(String code) {
    return Optional.ofNullable(NAMES.get(code)).orElse(code);
  }
}
