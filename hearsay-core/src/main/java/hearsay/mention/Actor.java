package hearsay.mention;

import hearsay.text.Span;
import java.util.List;

/**
 * Somebody or something that acts, speaks or suffers in a text: all mentions that refer to it.
 *
 * @param id {@code a1}, {@code a2}, … in order of the first mention
 * @param name the fullest name in the text; the first description where it has no name
 * @param kind what it is
 * @param countries ISO 3166-1 alpha-3 codes; empty: not known
 * @param sectors PLOVER sector codes ({@code GOV}, {@code MIL}, …); empty: not known
 * @param roles titles and descriptions, as they stand
 * @param mentions in text order; at least one
 * @param members ids of the actors that a group puts together ({@code the two leaders}); empty: not
 *     known, or no group
 */
public record Actor(
    String id,
    String name,
    Kind kind,
    List<String> countries,
    List<String> sectors,
    List<Role> roles,
    List<Mention> mentions,
    List<String> members) {

  /** What an actor is. */
  public enum Kind {
    /** One human. */
    PERSON,
    /** A body with a name: a ministry, a firm, a party, an armed group. */
    ORGANIZATION,
    /** Several humans or bodies: {@code the two leaders}, {@code protesters}. */
    GROUP,
    /** A country, a town, a region: for a state, its government and forces too. */
    PLACE,
    /** Anything else. */
    OTHER
  }

  /**
   * A title or description.
   *
   * @param text as it stands
   * @param span where
   */
  public record Role(String text, Span span) {}

  /** Makes an actor; the lists are copied. */
  public Actor {
    countries = List.copyOf(countries);
    sectors = List.copyOf(sectors);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    members = List.copyOf(members);
  }

  /** Makes an actor whose members, if it is a group, are not known. */
  public Actor(
      String id,
      String name,
      Kind kind,
      List<String> countries,
      List<String> sectors,
      List<Role> roles,
      List<Mention> mentions) {
    this(id, name, kind, countries, sectors, roles, mentions, List.of());
  }
}
