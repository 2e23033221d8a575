package hearsay.extract;

import hearsay.extract.Extraction.Reason;
import hearsay.extract.Extraction.Refused;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Turns away what cannot be a report before any work is spent on it. */
final class Gate {
  /** Most bytes of a report. */
  static final int MOST_BYTES = 20_000_000;

  /** Most start tags of a page; the largest news pages have some twenty thousand. */
  static final int MOST_TAGS = 100_000;

  private static final int LOOKED_AT = 4096;
  private static final double MOST_CONTROLS = 0.02;
  private static final List<Magic> MAGICS =
      List.of(
          new Magic("89504e47", "a PNG image"),
          new Magic("ffd8ff", "a JPEG image"),
          new Magic("47494638", "a GIF image"),
          new Magic("52494646", "a RIFF file (WebP, WAV, AVI)"),
          new Magic("504b0304", "a ZIP archive"),
          new Magic("1f8b", "a gzip file"),
          new Magic("425a68", "a bzip2 file"),
          new Magic("28b52ffd", "a Zstandard file"),
          new Magic("255044462d", "a PDF document"),
          new Magic("d0cf11e0", "an OLE document"),
          new Magic("7f454c46", "an ELF program"),
          new Magic("494433", "an MP3 file"),
          new Magic("4f676753", "an Ogg file"),
          new Magic("774f4646", "a WOFF font"),
          new Magic("774f4632", "a WOFF2 font"));

  private static final Pattern OPENING_TAG =
      Pattern.compile("<(?:!doctype|!--|\\?xml|[a-z])", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSING_TAG =
      Pattern.compile("</(?:p|div|h[1-6]|a|li|head|title)>", Pattern.CASE_INSENSITIVE);
  private static final int LEAST_TAGS = 3;

  private record Magic(String head, String name) {}

  private Gate() {}

  /** Returns why bytes cannot be read as they are; empty: they may be text. */
  static Optional<Refused> bytes(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.of(new Refused(Reason.EMPTY, "0 bytes"));
    }
    if (bytes.length > MOST_BYTES) {
      return Optional.of(
          new Refused(
              Reason.TOO_LARGE, "%d bytes; at most %d".formatted(bytes.length, MOST_BYTES)));
    }
    String head = HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
    for (Magic magic : MAGICS) {
      if (head.startsWith(magic.head())) {
        return Optional.of(
            new Refused(
                Reason.NOT_TEXT, "begins with %s, as %s".formatted(magic.head(), magic.name())));
      }
    }
    return Optional.empty();
  }

  /** Returns why characters are not those of a text; empty: they may be. */
  static Optional<Refused> characters(String characters) {
    if (characters.isBlank()) {
      return Optional.of(
          new Refused(Reason.EMPTY, "nothing but %d blanks".formatted(characters.length())));
    }
    int looked = Math.min(characters.length(), LOOKED_AT);
    int first = -1;
    int controls = 0;
    for (int at = 0; at < looked; at++) {
      char character = characters.charAt(at);
      if (Character.isISOControl(character) && !Character.isWhitespace(character)) {
        first = first < 0 ? at : first;
        controls += character == 0 ? 4 : 1;
      }
    }
    return controls > MOST_CONTROLS * looked
        ? Optional.of(
            new Refused(
                Reason.NOT_TEXT,
                "control characters among the first %d, the first (U+%04X) at %d"
                    .formatted(looked, (int) characters.charAt(first), first)))
        : Optional.empty();
  }

  /** Returns why a page is too much to parse; empty: it is not. */
  static Optional<Refused> tags(String page) {
    int tags = 0;
    for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
      if (at + 1 < page.length() && Character.isLetter(page.charAt(at + 1))) {
        tags++;
        if (tags > MOST_TAGS) {
          return Optional.of(
              new Refused(
                  Reason.TOO_LARGE,
                  "more than %d tags, the last counted at %d".formatted(MOST_TAGS, at)));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns why a parsed page nests too deep; empty: it does not. */
  static Optional<Refused> depth(Document page, int deepest) {
    int[] reached = {0};
    page.traverse((node, depth) -> reached[0] = Math.max(reached[0], depth));
    return reached[0] > deepest
        ? Optional.of(
            new Refused(Reason.TOO_LARGE, "elements nest deeper than %d".formatted(deepest)))
        : Optional.empty();
  }

  /**
   * Returns whether characters are a page rather than plain text: stated, or because they begin
   * with a tag or hold several. A server that knows no better says text/plain, so that is doubted.
   */
  static boolean isHtml(String characters, Optional<String> mediaType) {
    String stated = mediaType.orElse("").toLowerCase(Locale.ROOT);
    if (stated.contains("html") || stated.contains("xml")) {
      return true;
    }
    String start = characters.stripLeading();
    start = start.substring(0, Math.min(start.length(), LOOKED_AT));
    return OPENING_TAG.matcher(start).lookingAt()
        || CLOSING_TAG.matcher(start).results().limit(LEAST_TAGS).count() == LEAST_TAGS;
  }
}
