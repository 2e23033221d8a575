package hearsay.app.gather;

import hearsay.extract.Extraction.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a server's answer says of its body. */
final class Answers {
  private static final Pattern MEDIA =
      Pattern.compile("(image|audio|video|font)/.*|application/(zip|pdf|gzip|x-tar)\\b.*");

  private Answers() {}

  /** Returns whether the media type is of something that cannot hold a report's text. */
  static boolean isMedia(String contentType) {
    return MEDIA.matcher(contentType.strip().toLowerCase(Locale.ROOT)).matches();
  }

  /** Returns how many bytes of the body are worth having: none of a redirect, a fault, a film. */
  static int worth(HttpResponse.ResponseInfo answer, int most) {
    HttpHeaders headers = answer.headers();
    boolean media = headers.firstValue("content-type").map(Answers::isMedia).orElse(false);
    boolean large = headers.firstValueAsLong("content-length").orElse(0) > most;
    return answer.statusCode() == 200 && !media && !large ? most : 0;
  }

  /** Returns the body as it was before it was packed for the way. */
  static byte[] inflated(HttpResponse<BoundedBody.Body> response, int most) throws FetchException {
    byte[] bytes = response.body().bytes();
    String coding =
        response
            .headers()
            .firstValue("content-encoding")
            .orElse("identity")
            .strip()
            .toLowerCase(Locale.ROOT);
    return switch (coding) {
      case "identity", "" -> bytes;
      case "gzip", "x-gzip" -> unpacked(bytes, most);
      default ->
          throw new FetchException("packed as '%s', which was not asked for".formatted(coding));
    };
  }

  private static byte[] unpacked(byte[] packed, int most) throws FetchException {
    try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] bytes = stream.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new FetchException(Reason.TOO_LARGE, BoundedBytes.tooLarge(most));
      }
      return bytes;
    } catch (IOException e) {
      throw new FetchException("packed as gzip, but damaged");
    }
  }
}
