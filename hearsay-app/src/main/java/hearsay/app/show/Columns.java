package hearsay.app.show;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Counts the columns that characters take on a terminal. */
final class Columns {
  private Columns() {}

  /** Returns the columns of {@code text}: none for marks, two for wide East Asian characters. */
  static int of(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 0x7f);
    return ascii ? text.length() : text.codePoints().map(Columns::of).sum();
  }

  private static int of(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default ->
          switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
            case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
            default -> 1;
          };
    };
  }
}
