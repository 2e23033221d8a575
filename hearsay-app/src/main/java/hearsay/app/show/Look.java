package hearsay.app.show;

/**
 * What a view is drawn for.
 *
 * @param width columns of a line
 * @param color whether styles are written
 */
public record Look(int width, boolean color) {
  /** The least width that is drawn for. */
  public static final int LEAST = 40;

  /** Makes a look; a narrower width than the least is the least. */
  public Look {
    width = Math.max(LEAST, width);
  }
}
