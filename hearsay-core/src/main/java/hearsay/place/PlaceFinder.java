package hearsay.place;

import hearsay.text.Span;
import hearsay.text.Text;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Finds out where named places are. */
public interface PlaceFinder {

  /**
   * What is known of a text apart from its words.
   *
   * @param dateline the words of the dateline's place; empty: none
   * @param url the page's address, whose domain may tell the country or town; empty: not known
   * @param outlet the publisher's name; empty: not known
   */
  record Context(Optional<Span> dateline, Optional<URI> url, Optional<String> outlet) {}

  /**
   * Returns the places that the given names name, in order of first mention; names of one place are
   * put together. Every given span is a mention of exactly one place. Where the words before a name
   * tell another place from it ({@code 127 km south of Vladivostok}), that place stands too: its
   * one mention is the whole of these words, and holds the name's.
   *
   * @param text the text
   * @param names spans of place names, ascending and disjoint
   * @param context what else is known
   */
  List<Place> locate(Text text, List<Span> names, Context context);

  /**
   * Returns spans of the text that name places for certain without a model, ascending and disjoint:
   * countries and their people, states, large capitals, waters and regions.
   */
  List<Span> names(Text text);

  /** Returns a finder that knows the towns of GeoNames, and the files beside this class. */
  static PlaceFinder standard() {
    return new StandardPlaceFinder();
  }
}
