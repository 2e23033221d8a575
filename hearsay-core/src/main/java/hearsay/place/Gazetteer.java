package hearsay.place;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Towns and divisions of GeoNames, from {@code gazetteer.bin.gz} as {@code
 * tools/gazetteer/build.py} writes it: packed arrays, looked up by binary search. It is read once,
 * when first asked for.
 */
final class Gazetteer {
  private static final String FILE = "gazetteer.bin.gz";
  private static final int MAGIC = 0x48475a31;
  private static final double DEGREE = 10000;

  private static final class Holder {
    private static final Gazetteer GAZETTEER = load();
  }

  private final List<String> divisions;
  private final int[] ids;
  private final int[] latitudes;
  private final int[] longitudes;
  private final int[] populations;
  private final int[] divisionOf;
  private final byte[] kinds;
  private final Strings names;
  private final Strings keys;
  private final int[] firstPosting;
  private final int[] postings;

  private Gazetteer(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException(FILE + " does not begin with HGZ1");
    }
    int entries = in.readInt();
    int keyCount = in.readInt();
    int postingCount = in.readInt();
    divisions = readDivisions(in, in.readInt());
    ids = readInts(in, entries);
    for (int entry = 1; entry < entries; entry++) {
      ids[entry] += ids[entry - 1];
    }
    latitudes = readInts(in, entries);
    longitudes = readInts(in, entries);
    populations = readInts(in, entries);
    divisionOf = readInts(in, entries);
    kinds = readBytes(in, entries);
    names = Strings.read(in, readBytes(in, entries));
    byte[] keyLengths = readBytes(in, keyCount);
    firstPosting = sums(readBytes(in, keyCount));
    keys = Strings.read(in, keyLengths);
    postings = readInts(in, postingCount);
  }

  static Gazetteer standard() {
    return Holder.GAZETTEER;
  }

  private static Gazetteer load() {
    InputStream stream = Gazetteer.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new IllegalStateException("no file " + FILE + " beside " + Gazetteer.class.getName());
    }
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16))) {
      return new Gazetteer(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Strings of ASCII or UTF-8, one after another. */
  private static final class Strings {
    private final byte[] bytes;
    private final int[] starts;

    private Strings(byte[] bytes, int[] starts) {
      this.bytes = bytes;
      this.starts = starts;
    }

    static Strings read(DataInputStream in, byte[] lengths) throws IOException {
      int[] starts = sums(lengths);
      return new Strings(readBytes(in, starts[lengths.length]), starts);
    }

    String get(int index) {
      return new String(
          bytes, starts[index], starts[index + 1] - starts[index], StandardCharsets.UTF_8);
    }

    int compare(int index, byte[] key) {
      return Arrays.compareUnsigned(bytes, starts[index], starts[index + 1], key, 0, key.length);
    }
  }

  private static List<String> readDivisions(DataInputStream in, int count) throws IOException {
    List<String> codes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      codes.add(new String(readBytes(in, in.readUnsignedByte()), StandardCharsets.US_ASCII));
    }
    return List.copyOf(codes);
  }

  private static byte[] readBytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return bytes;
  }

  /** Four planes of bytes, highest first: gzip packs them better than whole numbers. */
  private static int[] readInts(DataInputStream in, int count) throws IOException {
    int[] numbers = new int[count];
    for (int plane = 0; plane < 4; plane++) {
      byte[] bytes = readBytes(in, count);
      for (int i = 0; i < count; i++) {
        numbers[i] = (numbers[i] << 8) | (bytes[i] & 0xff);
      }
    }
    return numbers;
  }

  private static int[] sums(byte[] lengths) {
    int[] starts = new int[lengths.length + 1];
    for (int i = 0; i < lengths.length; i++) {
      starts[i + 1] = starts[i] + (lengths[i] & 0xff);
    }
    return starts;
  }

  /** Returns the places of a key, own names before other names, the most peopled first. */
  List<Candidate> find(String key) {
    byte[] sought = key.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = firstPosting.length - 2;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = keys.compare(middle, sought);
      if (order == 0) {
        return candidates(middle);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return List.of();
  }

  private List<Candidate> candidates(int key) {
    List<Candidate> found = new ArrayList<>();
    for (int at = firstPosting[key]; at < firstPosting[key + 1]; at++) {
      found.add(candidate(postings[at] >> 1, (postings[at] & 1) == 1));
    }
    return found;
  }

  private Candidate candidate(int entry, boolean otherName) {
    String division = divisions.get(divisionOf[entry]);
    Kind kind = Kind.IN_FILE.get(kinds[entry]);
    return new Candidate(
        ids[entry] == 0 ? Optional.empty() : Optional.of(ids[entry]),
        names.get(entry),
        new Point(latitudes[entry] / DEGREE, longitudes[entry] / DEGREE),
        division.substring(0, 2),
        division,
        kind,
        Priors.of(kind, populations[entry], otherName));
  }

  /** Returns the capitals' names and keys' worth of people, for those with at least so many. */
  List<String> capitals(int atLeast) {
    List<String> found = new ArrayList<>();
    for (int entry = 0; entry < kinds.length; entry++) {
      if (Kind.IN_FILE.get(kinds[entry]) == Kind.CAPITAL && populations[entry] >= atLeast) {
        found.add(names.get(entry));
      }
    }
    return found;
  }
}
