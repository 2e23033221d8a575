package hearsay.app.show;

import hearsay.analysis.Analysis;
import hearsay.analysis.Word;
import hearsay.app.facts.ClaimFacts;
import hearsay.app.facts.EventFacts;
import hearsay.app.facts.Speaker;
import hearsay.attribution.Attribution;
import hearsay.claim.Evidence;
import hearsay.pipeline.Reading;
import hearsay.text.Span;
import hearsay.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a claim was read as it was: its words with tags and parse, what the model says of the
 * trigger, the attributions that give its voice, and where it stands in the text.
 */
public final class Explanation {
  private static final int LABEL = 12;

  private final Reading.Read read;
  private final Analysis analysis;
  private final Text text;
  private final Page page;

  private Explanation(Reading.Read read, Analysis analysis, Look look) {
    this.read = read;
    this.analysis = analysis;
    this.text = read.article().text();
    this.page = new Page(look);
  }

  /**
   * Returns the explanation of a claim; empty: the reading has no such claim.
   *
   * @param read the reading
   * @param analysis what the model said of its article
   * @param claim id of the claim ({@code c3})
   */
  public static Optional<String> of(Reading.Read read, Analysis analysis, String claim, Look look) {
    return ClaimFacts.of(read).stream()
        .filter(facts -> facts.claim().id().equals(claim))
        .findFirst()
        .map(facts -> new Explanation(read, analysis, look).of(facts));
  }

  private String of(ClaimFacts facts) {
    ClaimLines lines = new ClaimLines(page, text);
    facts.event().ifPresentOrElse(event -> lines.add(facts, event), () -> lines.add(facts));
    page.heading("THE WORDS");
    facts.claim().evidence().forEach(this::words);
    facts.event().ifPresent(this::event);
    if (!facts.voice().isEmpty()) {
      page.heading("WHOSE WORD, from the nearest outward");
      facts.voice().forEach(this::voice);
    }
    page.heading("WHERE IT STANDS");
    for (Evidence evidence : facts.claim().evidence()) {
      page.add(
          String.format(Locale.ROOT, "[%d, %d)", evidence.span().start(), evidence.span().end()),
          LABEL,
          new Phrase().foreign(Style.PLAIN, "“" + evidence.quote() + "”"));
    }
    page.add("text", LABEL, new Phrase().add(Style.FAINT, text.id()));
    return page.toString();
  }

  private void words(Evidence evidence) {
    List<Word> words =
        analysis.words().stream().filter(w -> w.span().overlaps(evidence.span())).toList();
    int surface = width(words.stream().map(Word::surface).toList());
    int lemma = width(words.stream().map(Word::lemma).toList());
    for (Word word : words) {
      String row =
          String.format(
              Locale.ROOT,
              "%5d  %s  %s  %-5s  %-5s  %s",
              word.index(),
              padded(word.surface(), surface),
              padded(word.lemma(), lemma),
              word.upos(),
              word.xpos(),
              relation(word));
      page.row(row + pieces(word));
    }
  }

  private static int width(List<String> words) {
    return Math.min(20, words.stream().map(Safe::line).mapToInt(Columns::of).max().orElse(0));
  }

  private static String padded(String word, int width) {
    String safe = Safe.line(word);
    return safe + " ".repeat(Math.max(0, width - Columns.of(safe)));
  }

  private String relation(Word word) {
    return word.isRoot()
        ? "root"
        : word.relation() + " ← " + Safe.line(analysis.head(word).surface());
  }

  private String pieces(Word word) {
    return Stream.concat(analysis.names().stream(), analysis.attributions().stream())
        .filter(piece -> piece.words().contains(word.index()))
        .map(piece -> "  " + piece.label() + " " + ClaimLines.percent(piece.score()))
        .collect(Collectors.joining());
  }

  private void event(EventFacts facts) {
    SignalLines signals = new SignalLines(analysis, facts.event().triggerWords().first());
    page.heading("WHAT THE MODEL SAYS OF “" + Safe.line(text.slice(facts.event().trigger())) + "”");
    signals.all().forEach((label, words) -> page.add(label, LABEL, words));
    page.heading("WHAT WAS MADE OF IT");
    page.add("type", LABEL, new Phrase().add(type(facts)));
    page.add("sources", LABEL, ids(facts.event().sources()));
    page.add("targets", LABEL, ids(facts.event().targets()));
    facts
        .time()
        .ifPresent(
            time ->
                page.add(
                    "time",
                    LABEL,
                    new Phrase()
                        .foreign(Style.PLAIN, text.slice(time.span()))
                        .add(" = " + time.type() + " " + time.value())));
    facts
        .place()
        .ifPresent(
            place ->
                page.add(
                    "place",
                    LABEL,
                    new Phrase()
                        .foreign(Style.PLAIN, place.name())
                        .foreign(Style.FAINT, " = " + place.located())));
  }

  private static String type(EventFacts facts) {
    return facts.event().type().name()
        + facts.event().mode().map(mode -> " (" + mode + ")").orElse("")
        + (facts.event().contexts().isEmpty()
            ? ""
            : ", in contexts " + String.join(", ", facts.event().contexts()));
  }

  private Phrase ids(List<String> actors) {
    String named =
        read.findings().actors().stream()
            .filter(actor -> actors.contains(actor.id()))
            .map(
                a ->
                    "%s %s (%s%s%s)"
                        .formatted(
                            a.id(),
                            a.name(),
                            a.kind().name().toLowerCase(Locale.ROOT),
                            a.countries().stream().map(c -> " " + c).collect(Collectors.joining()),
                            a.sectors().stream().map(s -> " " + s).collect(Collectors.joining())))
            .collect(Collectors.joining(", "));
    return new Phrase().foreign(Style.PLAIN, named.isEmpty() ? "nobody" : named);
  }

  private void voice(Speaker speaker) {
    Attribution attribution = speaker.attribution();
    Phrase phrase = new Phrase();
    phrase.add(Style.FAINT, "source ").foreign(Style.STRONG, words(attribution.source()));
    phrase.add(Style.FAINT, " · cue ").foreign(Style.PLAIN, words(attribution.cue()));
    if (!attribution.channel().isEmpty()) {
      phrase.add(Style.FAINT, " · channel ").foreign(Style.PLAIN, words(attribution.channel()));
    }
    phrase.add(Style.FAINT, " · content ").foreign(Style.PLAIN, words(attribution.content()));
    phrase.add(
        Style.FAINT,
        " · %s, %s"
            .formatted(
                attribution.manner().name().toLowerCase(Locale.ROOT),
                ClaimLines.percent(attribution.score())));
    page.add(attribution.id(), LABEL, phrase);
  }

  private String words(List<Span> spans) {
    return spans.isEmpty()
        ? "none"
        : spans.stream().map(text::slice).collect(Collectors.joining(" … "));
  }
}
