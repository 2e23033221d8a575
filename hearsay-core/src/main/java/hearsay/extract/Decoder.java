package hearsay.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into characters, as the WHATWG encoding standard orders the witnesses: byte order
 * mark, what the carrier stated, what the page states of itself. UTF-8 that decodes without a fault
 * wins over a statement to the contrary; a detector guesses where nothing is stated.
 */
final class Decoder {
  private static final int STATED_WITHIN = 4096;
  private static final int GUESSED_FROM = 16_384;
  private static final double MOST_REPLACED = 0.02;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,4}=\\s{0,4}[\"']?([A-Za-z0-9][A-Za-z0-9_:.+-]{0,40})");

  private Decoder() {}

  /** The characters, or why there are none. */
  sealed interface Decoded {
    /**
     * The bytes are text.
     *
     * @param characters without a byte order mark
     */
    record Characters(String characters) implements Decoded {}

    /**
     * The bytes are in no charset that explains them.
     *
     * @param detail the rule and the values
     */
    record Undecodable(String detail) implements Decoded {}
  }

  static Decoded decode(byte[] bytes, Optional<String> mediaType) {
    Optional<Mark> mark = mark(bytes);
    if (mark.isPresent()) {
      byte[] rest = Arrays.copyOfRange(bytes, mark.get().length(), bytes.length);
      return lenient(rest, mark.get().charset());
    }
    Optional<String> utf8 = strictUtf8(bytes);
    if (utf8.isPresent()) {
      return escaped(bytes)
          ? lenient(bytes, charset("ISO-2022-JP").orElse(StandardCharsets.UTF_8))
          : new Decoded.Characters(utf8.get());
    }
    Charset charset =
        mediaType
            .flatMap(Decoder::stated)
            .or(() -> stated(latin(bytes, STATED_WITHIN)))
            .orElseGet(() -> guessed(bytes));
    Decoded decoded = lenient(bytes, charset);
    return decoded instanceof Decoded.Undecodable ? lenient(bytes, guessed(bytes)) : decoded;
  }

  private record Mark(Charset charset, int length) {}

  private static Optional<Mark> mark(byte[] bytes) {
    List<Integer> head = head(bytes);
    if (head.equals(List.of(0xEF, 0xBB, 0xBF))) {
      return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
    }
    if (head.size() >= 2 && head.get(0) == 0xFE && head.get(1) == 0xFF) {
      return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
    }
    if (head.size() >= 2 && head.get(0) == 0xFF && head.get(1) == 0xFE) {
      return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
    }
    return Optional.empty();
  }

  private static List<Integer> head(byte[] bytes) {
    return java.util.stream.IntStream.range(0, Math.min(3, bytes.length))
        .mapToObj(i -> bytes[i] & 0xFF)
        .toList();
  }

  /** ISO-2022-JP is plain ASCII to the eye of a UTF-8 decoder; its escapes give it away. */
  private static boolean escaped(byte[] bytes) {
    String start = latin(bytes, STATED_WITHIN);
    return start.contains("\u001b$B") || start.contains("\u001b(J");
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
      // A report cut off in the middle of a character is still UTF-8.
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes, 0, whole(bytes))).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int whole(byte[] bytes) {
    int end = bytes.length;
    for (int back = 1; back <= 3 && back <= end; back++) {
      int value = bytes[end - back] & 0xFF;
      if (value >= 0xC0) {
        int needed = value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2;
        return needed > back ? end - back : end;
      }
      if (value < 0x80) {
        return end;
      }
    }
    return end;
  }

  private static Optional<Charset> stated(String words) {
    Matcher matcher = CHARSET.matcher(words.toLowerCase(Locale.ROOT));
    return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    try {
      // Browsers read these three as the Windows code page, whose quotation marks they lack.
      return Optional.of(
          switch (name.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "us-ascii" -> Charset.forName("windows-1252");
            default -> Charset.forName(name);
          });
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Charset guessed(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, GUESSED_FROM)));
    CharsetMatch match = detector.detect();
    return Optional.ofNullable(match)
        .flatMap(found -> charset(found.getName()))
        .orElse(StandardCharsets.UTF_8);
  }

  private static String latin(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
  }

  private static Decoded lenient(byte[] bytes, Charset charset) {
    CharBuffer decoded;
    try {
      decoded =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a decoder that replaces does not complain", e);
    }
    String characters = decoded.toString();
    long replaced = characters.chars().filter(c -> c == '\ufffd').count();
    if (replaced > MOST_REPLACED * characters.length()) {
      return new Decoded.Undecodable(
          "%d of %d characters are not in %s (the first at %d); at most %.0f%% may be"
              .formatted(
                  replaced,
                  characters.length(),
                  charset.name(),
                  characters.indexOf('\ufffd'),
                  100 * MOST_REPLACED));
    }
    return new Decoded.Characters(characters);
  }
}
