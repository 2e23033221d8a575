package hearsay.mention;

/** How a mention refers. */
public enum Form {
  /** By a proper name: {@code Kim Jong Un}, {@code the Kremlin}, {@code Russian} (of a state). */
  NAME,
  /** By a description: {@code the two leaders}. */
  NOMINAL,
  /** By a pronoun: {@code he}, {@code its}. */
  PRONOUN
}
