package hearsay.analysis;

import hearsay.text.Span;

/**
 * A token with what the model says about it. Words are numbered over the whole text, from 0.
 *
 * @param index its number in the text
 * @param sentence number of its sentence in the text, from 0
 * @param span where it stands
 * @param surface its characters
 * @param lemma dictionary form
 * @param upos universal part of speech ({@code NOUN}, {@code PROPN}, …; Universal Dependencies v2)
 * @param xpos Penn tag ({@code VBD})
 * @param features universal features ({@code Number=Sing|Tense=Past}); empty: none
 * @param head number of the word that it depends on; its own number for the root of a sentence
 * @param relation label of that dependency, with subtype ({@code nsubj:pass}); {@code root} for a
 *     root
 */
public record Word(
    int index,
    int sentence,
    Span span,
    String surface,
    String lemma,
    String upos,
    String xpos,
    String features,
    int head,
    String relation) {

  /** Returns whether this is the root of its sentence. */
  public boolean isRoot() {
    return head == index;
  }

  /** Returns the relation without its subtype. */
  public String coarseRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
