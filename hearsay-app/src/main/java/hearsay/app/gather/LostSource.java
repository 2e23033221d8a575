package hearsay.app.gather;

/**
 * A source that is known to be lost before it is opened: a pattern that nothing matches.
 *
 * @param name as its user named it
 * @param detail why there is nothing
 */
record LostSource(String name, String detail) implements Source {
  @Override
  public Gathered gather() {
    return Gathered.lost(detail);
  }
}
