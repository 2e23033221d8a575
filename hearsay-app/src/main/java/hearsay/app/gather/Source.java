package hearsay.app.gather;

/** One report to come; nothing is opened before {@link #gather}. */
public interface Source {

  /** Returns the source as its user would name it: a path, an address, {@code -}. */
  String name();

  /** Returns the report or why it could not be had; never throws for what is outside. */
  Gathered gather();
}
