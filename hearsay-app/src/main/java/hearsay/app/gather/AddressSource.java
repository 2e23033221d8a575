package hearsay.app.gather;

/**
 * A page of the web.
 *
 * @param name its address as it was given
 * @param fetcher what fetches it
 */
record AddressSource(String name, Fetcher fetcher) implements Source {
  @Override
  public Gathered gather() {
    return fetcher.fetch(name);
  }
}
