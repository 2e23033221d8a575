package hearsay.app.show;

import hearsay.event.PloverType;

/** How words look; each style is an ANSI "select graphic rendition" parameter (ECMA-48). */
public enum Style {
  /** As the terminal writes. */
  PLAIN(""),
  /** Bold: headlines, actors. */
  STRONG("1"),
  /** Faint: ids, labels, counts. */
  FAINT("2"),
  /** Underlined: the words of an event in a quote. */
  MARKED("4"),
  /** Words in favour. */
  VERBAL_COOPERATION("36"),
  /** Deeds in favour. */
  MATERIAL_COOPERATION("32"),
  /** Words against. */
  VERBAL_CONFLICT("33"),
  /** Deeds against. */
  MATERIAL_CONFLICT("31"),
  /** Said not to be so. */
  DENIED("35"),
  /** Not (yet) so for sure. */
  OPEN("94"),
  /** A fault. */
  FAULT("1;31");

  private final String parameter;

  Style(String parameter) {
    this.parameter = parameter;
  }

  /** Returns the style of an event type's quad class. */
  static Style of(PloverType type) {
    return switch (type.quad()) {
      case VERBAL_COOPERATION -> VERBAL_COOPERATION;
      case MATERIAL_COOPERATION -> MATERIAL_COOPERATION;
      case VERBAL_CONFLICT -> VERBAL_CONFLICT;
      case MATERIAL_CONFLICT -> MATERIAL_CONFLICT;
    };
  }

  /** Returns {@code text} in this style, switched off after it. */
  public String paint(String text) {
    return this == PLAIN || text.isEmpty()
        ? text
        : "\u001b[" + parameter + "m" + text + "\u001b[0m";
  }
}
