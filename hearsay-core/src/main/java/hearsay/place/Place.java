package hearsay.place;

import hearsay.text.Span;
import java.util.List;

/**
 * A place that a text names.
 *
 * @param id {@code p1}, {@code p2}, … in order of the first mention
 * @param name as it is named first
 * @param mentions where it is named, in text order; at least one
 * @param located where it is
 */
public record Place(String id, String name, List<Span> mentions, Located located) {
  /** Makes a place; the list is copied. */
  public Place {
    mentions = List.copyOf(mentions);
  }
}
