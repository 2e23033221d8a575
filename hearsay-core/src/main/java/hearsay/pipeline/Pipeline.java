package hearsay.pipeline;

import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.analysis.Piece;
import hearsay.attribution.Attribution;
import hearsay.attribution.AttributionFinder;
import hearsay.claim.ClaimMaker;
import hearsay.event.Event;
import hearsay.event.EventFinder;
import hearsay.extract.Article;
import hearsay.extract.Dateline;
import hearsay.extract.Extraction;
import hearsay.extract.Extractor;
import hearsay.extract.Part;
import hearsay.extract.Published;
import hearsay.mention.Actor;
import hearsay.mention.ActorFinder;
import hearsay.place.Place;
import hearsay.place.PlaceFinder;
import hearsay.report.Report;
import hearsay.sentence.Segmenter;
import hearsay.sentence.Sentence;
import hearsay.text.Span;
import hearsay.text.Text;
import hearsay.time.Anchor;
import hearsay.time.TimeExpression;
import hearsay.time.TimeReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a report by taking the steps in their order; the only class that knows the order. */
public final class Pipeline {
  private static final Set<Part.Kind> READ =
      EnumSet.of(Part.Kind.HEADLINE, Part.Kind.CAPTION, Part.Kind.BODY);

  private final Steps steps;

  /**
   * The steps.
   *
   * @param extractor report to article
   * @param segmenter text to sentences
   * @param analyzer sentences to analysis
   * @param understanding analysis to claims
   */
  public record Steps(
      Extractor extractor, Segmenter segmenter, Analyzer analyzer, Understanding understanding) {}

  /**
   * The steps from the analysis on.
   *
   * @param times time expressions
   * @param actors mentions and actors
   * @param places places
   * @param attributions attributions
   * @param meaning events and claims
   */
  public record Understanding(
      TimeReader times,
      ActorFinder actors,
      PlaceFinder places,
      AttributionFinder attributions,
      Meaning meaning) {}

  /**
   * The last two steps.
   *
   * @param events events
   * @param claims claims
   */
  public record Meaning(EventFinder events, ClaimMaker claims) {}

  /** Makes a pipeline of the given steps. */
  public Pipeline(Steps steps) {
    this.steps = steps;
  }

  /** Returns the reading of {@code report}; never throws for bad input. */
  public Reading read(Report report) {
    return switch (steps.extractor().extract(report)) {
      case Extraction.Refused refused ->
          new Reading.Unreadable(report, refused.reason(), refused.detail());
      case Extraction.Found found ->
          new Reading.Read(report, found.article(), understand(report, found.article()));
    };
  }

  private Reading.Findings understand(Report report, Article article) {
    PlaceFinder.Context context =
        new PlaceFinder.Context(
            article.facts().dateline().flatMap(Dateline::place),
            report.url(),
            article.facts().outlet());
    return understand(analyze(article), new Known(anchor(report, article), context));
  }

  /**
   * What is known of a text apart from its words.
   *
   * @param anchor the day that relative times are counted from; empty: not known
   * @param place what helps to tell where its places are
   */
  public record Known(Optional<Anchor> anchor, PlaceFinder.Context place) {
    /** Returns the knowledge of a text of which nothing is known. */
    public static Known nothing() {
      return new Known(
          Optional.empty(),
          new PlaceFinder.Context(Optional.empty(), Optional.empty(), Optional.empty()));
    }
  }

  /** Returns the analysis of what is read of {@code article}: headline, captions and body. */
  public Analysis analyze(Article article) {
    List<Span> paragraphs =
        article.parts().stream()
            .filter(part -> READ.contains(part.kind()))
            .map(Part::span)
            .toList();
    return analyze(article.text(), paragraphs);
  }

  /** Returns the analysis of the paragraphs of {@code text}. */
  public Analysis analyze(Text text, List<Span> paragraphs) {
    return steps.analyzer().analyze(text, steps.segmenter().segment(text, paragraphs));
  }

  /** Returns what is found in a text that is analyzed already. */
  public Reading.Findings understand(Analysis analysis, Known known) {
    return understandActors(analysis, known, steps.understanding().actors().find(analysis));
  }

  /**
   * Returns what is found in a text in which some mentions of actors are given.
   *
   * @param given spans of the text, each of which covers at least one word
   */
  public Reading.Findings understand(Analysis analysis, Known known, List<Span> given) {
    return understandActors(analysis, known, steps.understanding().actors().find(analysis, given));
  }

  private Reading.Findings understandActors(Analysis analysis, Known known, List<Actor> actors) {
    Understanding understanding = steps.understanding();
    List<TimeExpression> times =
        understanding.times().read(analysis.text(), analysis.sentences(), known.anchor());
    List<Place> places =
        understanding
            .places()
            .locate(analysis.text(), placeNames(analysis, known.place().dateline()), known.place());
    List<Attribution> attributions = understanding.attributions().find(analysis, actors);
    List<Event> events =
        understanding
            .meaning()
            .events()
            .find(analysis, new EventFinder.Findings(times, actors, places, attributions));
    return new Reading.Findings(
        times,
        actors,
        places,
        attributions,
        events,
        understanding.meaning().claims().join(analysis, actors, attributions, events));
  }

  /**
   * Returns the spans that name places: what the model takes for one, what the gazetteer knows for
   * certain, and the dateline's.
   *
   * @param dateline the words of the dateline's place; empty: none
   */
  public List<Span> placeNames(Analysis analysis, Optional<Span> dateline) {
    TreeSet<Span> names = new TreeSet<>();
    dateline.ifPresent(names::add);
    for (Piece name : analysis.names()) {
      if (name.label().equals("LOC")) {
        names.add(analysis.span(name.words()));
      }
    }
    for (Span certain : steps.understanding().places().names(analysis.text())) {
      if (names.stream().noneMatch(certain::overlaps)) {
        names.add(certain);
      }
    }
    return List.copyOf(names);
  }

  private Optional<Anchor> anchor(Report report, Article article) {
    Optional<LocalDate> published = article.facts().published().map(Published::day);
    Optional<LocalDate> captured =
        report.captured().map(at -> at.atZone(ZoneOffset.UTC).toLocalDate());
    Optional<Anchor> outer = published.or(() -> captured).map(Anchor::new);
    return article
        .facts()
        .dateline()
        .flatMap(Dateline::day)
        .flatMap(day -> resolve(article.text(), day, outer))
        .map(Anchor::new)
        .or(() -> outer);
  }

  private Optional<LocalDate> resolve(Text text, Span day, Optional<Anchor> outer) {
    List<Sentence> words = steps.segmenter().segment(text, List.of(day));
    return steps.understanding().times().read(text, words, outer).stream()
        .flatMap(time -> time.range().stream())
        .map(TimeExpression.Range::from)
        .findFirst();
  }
}
