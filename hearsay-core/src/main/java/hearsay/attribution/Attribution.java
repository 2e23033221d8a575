package hearsay.attribution;

import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Somebody is cited for something.
 *
 * @param id {@code q1}, {@code q2}, … in text order of the cues
 * @param source who is cited, in pieces; empty: nobody is named
 * @param cue the words that cite, in pieces; empty: none
 * @param content what is cited, in pieces; at least one
 * @param actor id of the actor that the source refers to; empty: none found
 * @param manner whether the words are the source's own
 * @param channel through whom the outlet has it ({@code state media}), in pieces; empty: directly
 * @param parent id of the attribution in whose content this one stands; empty: none
 * @param score how sure, 0 to 1
 */
public record Attribution(
    String id,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Optional<String> actor,
    Manner manner,
    List<Span> channel,
    Optional<String> parent,
    double score) {

  /** Whether the words are the source's own. */
  public enum Manner {
    /** In quotation marks as a whole. */
    DIRECT,
    /** In the outlet's words. */
    INDIRECT,
    /** Partly in quotation marks. */
    MIXED
  }

  /** Makes an attribution; the lists are copied. */
  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    channel = List.copyOf(channel);
  }
}
