package hearsay.report;

import hearsay.text.Digest;
import java.util.Arrays;

/** A sequence of bytes that cannot change; equal by content. */
public final class Bytes {
  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /** Returns a copy of {@code content} as bytes. */
  public static Bytes of(byte[] content) {
    return new Bytes(content.clone());
  }

  /** Returns a copy of the content. */
  public byte[] toArray() {
    return content.clone();
  }

  /** Returns the number of bytes. */
  public int length() {
    return content.length;
  }

  /** Returns the SHA-256 of the content in lower-case hexadecimal. */
  public String sha256() {
    return Digest.sha256(content);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return "Bytes[" + content.length + "]";
  }
}
