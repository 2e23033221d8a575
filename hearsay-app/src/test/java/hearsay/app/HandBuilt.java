package hearsay.app;

import hearsay.analysis.WordRange;
import hearsay.attribution.Attribution;
import hearsay.claim.Claim;
import hearsay.claim.Evidence;
import hearsay.event.Event;
import hearsay.event.PloverType;
import hearsay.event.Stance;
import hearsay.extract.Article;
import hearsay.extract.Dateline;
import hearsay.extract.Part;
import hearsay.extract.Published;
import hearsay.mention.Actor;
import hearsay.mention.Form;
import hearsay.mention.Mention;
import hearsay.pipeline.Reading;
import hearsay.place.Located;
import hearsay.place.Place;
import hearsay.report.Report;
import hearsay.text.Alignment;
import hearsay.text.Span;
import hearsay.text.Text;
import hearsay.time.TimeExpression;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A reading made by hand, with one of each thing that a view or a table shows. */
public final class HandBuilt {
  private static final String HEADLINE = "Navy fires on “ghost” boats, Istria says";
  private static final String CAPTION = "A patrol boat off Pula on Monday.";
  private static final String CREDIT = "(Istrian Navy via Adria)";
  private static final String SHOTS = "Istria’s navy fired on two Liburnian boats on Monday";
  private static final String FIRST =
      "PULA, Istria — "
          + SHOTS
          + ", its spokesman said, citing a patrol; three sailors were wounded.";
  private static final String QUOTE = "“Nobody crossed the line,”";
  private static final String SECOND =
      "Liburnia denied it. " + QUOTE + " President Ana Vid told Radio Krk.";
  private static final String PROMO = "Ten beaches to see before the rain";
  private static final Text TEXT =
      new Text(String.join("\n\n", HEADLINE, CAPTION, CREDIT, FIRST, SECOND, PROMO));

  private HandBuilt() {}

  /** Returns the reading. */
  public static Reading.Read reading() {
    Report report =
        Report.of("a page".getBytes(StandardCharsets.UTF_8))
            .at(URI.create("https://adria.example/2024/05/07/boats"));
    return new Reading.Read(
        report,
        article(),
        new Reading.Findings(times(), actors(), places(), attributions(), events(), claims()));
  }

  private static Article article() {
    Span dateline = at("PULA, Istria —");
    List<Part> parts =
        List.of(
            new Part(Part.Kind.HEADLINE, at(HEADLINE)),
            new Part(Part.Kind.CAPTION, at(CAPTION)),
            new Part(Part.Kind.CREDIT, at(CREDIT)),
            new Part(Part.Kind.DATELINE, dateline),
            new Part(Part.Kind.BODY, new Span(dateline.end() + 1, at(FIRST).end())),
            new Part(Part.Kind.BODY, at(SECOND)),
            new Part(Part.Kind.PROMO, at(PROMO)));
    Article.Facts facts =
        new Article.Facts(
            Optional.of(HEADLINE),
            List.of("Mia Car", "Ivo Lon"),
            Optional.of("Adria"),
            Optional.of("The Pula Post"),
            Optional.of(new Dateline(dateline, Optional.of(at("PULA, Istria")), Optional.empty())),
            Optional.of(published(LocalTime.of(9, 30), Published.Origin.JSON_LD)),
            Optional.of(published(LocalTime.of(11, 5), Published.Origin.META)));
    Span whole = new Span(0, TEXT.length());
    return new Article(TEXT, parts, facts, new Alignment(List.of(new Alignment.Run(whole, whole))));
  }

  private static Published published(LocalTime time, Published.Origin origin) {
    return new Published(
        LocalDate.of(2024, 5, 7), Optional.of(time), Optional.of(ZoneOffset.ofHours(2)), origin);
  }

  private static List<TimeExpression> times() {
    Span boats = at("boats on Monday");
    LocalDate monday = LocalDate.of(2024, 5, 6);
    return List.of(
        new TimeExpression(
            new Span(boats.end() - 6, boats.end()),
            TimeExpression.Type.DATE,
            "2024-05-06",
            Optional.of(new TimeExpression.Range(monday, monday))));
  }

  private static List<Actor> actors() {
    return List.of(
        actor("a1", "Istria’s navy", Actor.Kind.ORGANIZATION, "MIL"),
        actor("a2", "Liburnia", Actor.Kind.PLACE, "GOV"),
        actor("a3", "its spokesman", Actor.Kind.PERSON, "MIL"),
        actor("a4", "Ana Vid", Actor.Kind.PERSON, "GOV"),
        actor("a5", "three sailors", Actor.Kind.GROUP, "MIL"));
  }

  private static Actor actor(String id, String name, Actor.Kind kind, String sector) {
    List<Actor.Role> roles =
        id.equals("a4") ? List.of(new Actor.Role("President", at("President"))) : List.of();
    Mention mention = new Mention(new WordRange(0, 1), at(name), 0, Form.NAME);
    return new Actor(id, name, kind, List.of("HRV"), List.of(sector), roles, List.of(mention));
  }

  private static List<Place> places() {
    Located located =
        new Located.Resolved(Optional.of(3192224), "Pula", 44.86833, 13.84806, Optional.of("HRV"));
    return List.of(new Place("p1", "Pula", List.of(at("Pula")), located));
  }

  private static List<Attribution> attributions() {
    return List.of(
        told("q1", at("a patrol"), at("citing"), Optional.empty(), Optional.of("q2")),
        told("q2", at("its spokesman"), at("said"), Optional.of("a3"), Optional.empty()),
        new Attribution(
            "q3",
            List.of(at("President Ana Vid")),
            List.of(at("told")),
            List.of(at(QUOTE)),
            Optional.of("a4"),
            Attribution.Manner.DIRECT,
            List.of(at("Radio Krk")),
            Optional.empty(),
            .8));
  }

  private static Attribution told(
      String id, Span source, Span cue, Optional<String> actor, Optional<String> parent) {
    return new Attribution(
        id,
        List.of(source),
        List.of(cue),
        List.of(at(SHOTS)),
        actor,
        Attribution.Manner.INDIRECT,
        List.of(),
        parent,
        .9);
  }

  private static List<Event> events() {
    return List.of(
        new Event(
            "e1",
            PloverType.ASSAULT,
            Optional.of("firearms"),
            List.of("military", "territory"),
            at("fired on"),
            new WordRange(0, 1),
            List.of("a1"),
            List.of("a2"),
            Optional.of("p1"),
            Optional.of(0),
            List.of(),
            stance(Stance.Kind.EXPECTED, Stance.Certainty.POSSIBLE, Optional.of(at("says"))),
            .9),
        new Event(
            "e2",
            PloverType.ASSAULT,
            Optional.empty(),
            List.of("military"),
            at("wounded"),
            new WordRange(0, 1),
            List.of(),
            List.of("a5"),
            Optional.empty(),
            Optional.empty(),
            List.of(new Event.Casualties(Event.Casualties.Outcome.WOUNDED, 3, at("three"))),
            stance(Stance.Kind.ASSERTED, Stance.Certainty.CERTAIN, Optional.empty()),
            .9),
        new Event(
            "e3",
            PloverType.REJECT,
            Optional.empty(),
            List.of(),
            at("denied"),
            new WordRange(0, 1),
            List.of("a2"),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            stance(Stance.Kind.DENIED, Stance.Certainty.CERTAIN, Optional.empty()),
            .9));
  }

  private static Stance stance(Stance.Kind kind, Stance.Certainty certainty, Optional<Span> cue) {
    Stance.Polarity polarity =
        kind == Stance.Kind.DENIED ? Stance.Polarity.NEGATIVE : Stance.Polarity.POSITIVE;
    return new Stance(polarity, certainty, Stance.Time.PAST, kind, cue);
  }

  private static List<Claim> claims() {
    return List.of(
        claim("c1", "e1", List.of("q1", "q2"), SHOTS, .91),
        claim("c2", "e2", List.of("q2"), "three sailors were wounded", .64),
        claim("c3", "e3", List.of(), "Liburnia denied it", 1),
        new Claim.Statement("c4", List.of("q3"), List.of(evidence(QUOTE)), .8));
  }

  private static Claim claim(
      String id, String event, List<String> voice, String words, double confidence) {
    return new Claim.EventClaim(id, event, voice, List.of(evidence(words)), confidence);
  }

  private static Evidence evidence(String words) {
    return Evidence.of(TEXT, TEXT.id(), at(words));
  }

  private static Span at(String words) {
    int start = TEXT.content().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("the article does not say: " + words);
    }
    return new Span(start, start + words.length());
  }
}
