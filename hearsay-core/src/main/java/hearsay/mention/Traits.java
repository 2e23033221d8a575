package hearsay.mention;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the words of a phrase tell of whom it refers to.
 *
 * @param type what it is
 * @param count how many
 * @param gender of one human
 * @param countries ISO 3166-1 alpha-3
 * @param sectors PLOVER sector codes
 */
record Traits(Nature type, Count count, Gender gender, Set<String> countries, Set<String> sectors) {

  /** What a phrase can refer to. */
  enum Nature {
    PERSON(Actor.Kind.PERSON),
    GROUP(Actor.Kind.GROUP),
    BODY(Actor.Kind.ORGANIZATION),
    STATE(Actor.Kind.PLACE),
    PLACE(Actor.Kind.PLACE),
    THING(Actor.Kind.OTHER),
    /** Not told by the words: pronouns. */
    ANY(Actor.Kind.OTHER);

    private final Actor.Kind kind;

    Nature(Actor.Kind kind) {
      this.kind = kind;
    }

    /** Returns the kind of actor that it makes. */
    Actor.Kind kind() {
      return kind;
    }
  }

  /** How many. */
  enum Count {
    ONE,
    MANY,
    ANY;

    /** Returns whether the two may be said of the same. */
    boolean agrees(Count other) {
      return this == ANY || other == ANY || this == other;
    }
  }

  /** Of one human. */
  enum Gender {
    MALE,
    FEMALE,
    ANY;

    /** Returns whether the two may be said of the same. */
    boolean agrees(Gender other) {
      return this == ANY || other == ANY || this == other;
    }
  }

  Traits {
    countries = Set.copyOf(countries);
    sectors = Set.copyOf(sectors);
  }

  static Traits of(Nature type, Count count) {
    return new Traits(type, count, Gender.ANY, Set.of(), Set.of());
  }

  Traits withGender(Gender told) {
    return new Traits(type, count, told, countries, sectors);
  }

  Traits withType(Nature told) {
    return new Traits(told, count, gender, countries, sectors);
  }

  /** Returns these with more countries and sectors. */
  Traits and(Set<String> moreCountries, Set<String> moreSectors) {
    return new Traits(
        type, count, gender, union(countries, moreCountries), union(sectors, moreSectors));
  }

  /** Returns whether the countries may belong to the same. */
  boolean countriesAgree(Traits other) {
    return countries.isEmpty()
        || other.countries.isEmpty()
        || countries.stream().anyMatch(other.countries::contains);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }
}
