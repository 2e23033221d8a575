package hearsay.app.show;

import hearsay.app.facts.ClaimFacts;
import hearsay.app.facts.Countries;
import hearsay.app.facts.EventFacts;
import hearsay.app.facts.Speaker;
import hearsay.attribution.Attribution;
import hearsay.claim.Evidence;
import hearsay.event.Event;
import hearsay.event.Stance;
import hearsay.mention.Actor;
import hearsay.place.Located;
import hearsay.place.Place;
import hearsay.text.Span;
import hearsay.text.Text;
import hearsay.time.TimeExpression;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The lines of one claim: who → did → to whom with the event's type; below, when, where, stance and
 * voice; below, the words themselves with the event's marked.
 */
final class ClaimLines {
  private static final int INDENT = 5;
  private static final int QUOTE_LINES = 3;
  private static final String QUOTES = "“\"‘";
  private static final String ARROW = " → ";

  private final Page page;
  private final Text text;

  /** Where the words stand that were quoted last. */
  private List<Span> shown = List.of();

  ClaimLines(Page page, Text text) {
    this.page = page;
    this.text = text;
  }

  /** Adds the lines of a claim of an event. */
  void add(ClaimFacts facts, EventFacts event) {
    page.add(facts.claim().id(), INDENT, deed(event));
    page.add(INDENT, circumstances(facts, event));
    List<Span> spans = facts.claim().evidence().stream().map(Evidence::span).toList();
    if (spans.equals(shown)) {
      page.add(INDENT, new Phrase().add(Style.FAINT, "(the same words)"));
      return;
    }
    shown = spans;
    for (Evidence evidence : facts.claim().evidence()) {
      page.add(INDENT, quote(evidence, Optional.of(event.event().trigger())), QUOTE_LINES);
    }
  }

  /** Adds the lines of a statement: who says, and the words. */
  void add(ClaimFacts facts) {
    Phrase phrase = new Phrase();
    phrase.addAll(voice(facts)).add(Style.FAINT, ": ");
    for (Evidence evidence : facts.claim().evidence()) {
      phrase.addAll(quote(evidence, Optional.empty())).add(" ");
    }
    page.add(facts.claim().id(), INDENT, phrase, 2);
  }

  private Phrase deed(EventFacts facts) {
    Event event = facts.event();
    Phrase phrase = new Phrase();
    phrase.addAll(names(facts.sources())).add(Style.FAINT, ARROW);
    phrase.foreign(Style.PLAIN, text.slice(event.trigger()));
    if (!facts.targets().isEmpty()) {
      phrase.add(Style.FAINT, ARROW).addAll(names(facts.targets()));
    }
    phrase.separate(" · ").add(Style.of(event.type()), event.type().name());
    event.mode().ifPresent(mode -> phrase.add(" ").add(Style.of(event.type()), "(" + mode + ")"));
    return phrase;
  }

  private static Phrase names(List<Actor> actors) {
    return actors.isEmpty()
        ? new Phrase().add(Style.FAINT, "(not named)")
        : new Phrase()
            .foreign(
                Style.STRONG,
                ArticleHead.listed(actors.stream().map(Actor::name).distinct().toList()));
  }

  private Phrase circumstances(ClaimFacts facts, EventFacts event) {
    Phrase phrase = new Phrase();
    event.time().ifPresent(time -> phrase.separate(" · ").addAll(when(time)));
    event.place().ifPresent(place -> phrase.separate(" · ").addAll(where(place)));
    for (Event.Casualties count : event.event().casualties()) {
      phrase.separate(" · ").add(counted(count));
    }
    Phrase stance = stance(event.event().stance());
    if (!stance.isEmpty()) {
      phrase.separate(" · ").addAll(stance);
    }
    phrase.separate(" · ").addAll(onWhoseWord(facts));
    switch (facts.part()) {
      case HEADLINE, CAPTION ->
          phrase
              .separate(" · ")
              .add(Style.FAINT, "in the " + facts.part().name().toLowerCase(Locale.ROOT));
      default -> {}
    }
    phrase.separate(" · ").add(Style.FAINT, percent(facts.claim().confidence()));
    return phrase;
  }

  static String percent(double share) {
    return Math.round(share * 100) + "%";
  }

  private static String counted(Event.Casualties count) {
    return String.format(
        Locale.ROOT, "%,d %s", count.number(), count.outcome().name().toLowerCase(Locale.ROOT));
  }

  private Phrase when(TimeExpression time) {
    String words = text.slice(time.span());
    Phrase phrase = new Phrase().foreign(Style.PLAIN, words);
    time.range()
        .filter(range -> !words.contains(Integer.toString(range.from().getYear())))
        .ifPresent(range -> phrase.add(Style.FAINT, " (" + Days.of(range) + ")"));
    return phrase;
  }

  private static Phrase where(Place place) {
    Phrase phrase = new Phrase().foreign(Style.PLAIN, place.name());
    switch (place.located()) {
      case Located.Resolved resolved ->
          resolved
              .country()
              .map(Countries::name)
              .filter(country -> !country.equalsIgnoreCase(place.name()))
              .ifPresent(country -> phrase.foreign(Style.FAINT, ", " + country));
      case Located.Ambiguous ambiguous ->
          phrase.add(
              Style.FAINT,
              String.format(Locale.ROOT, " (one of %d so called)", ambiguous.candidates().size()));
      case Located.Relative relative -> {}
      case Located.Unknown unknown -> phrase.add(Style.FAINT, " (not on the map)");
    }
    return phrase;
  }

  private Phrase stance(Stance stance) {
    Phrase phrase = new Phrase();
    List<String> words = Stances.words(stance);
    if (!words.isEmpty()) {
      phrase.add(Stances.style(stance), String.join(", ", words));
      stance.cue().map(text::slice).ifPresent(cue -> phrase.foreign(Style.FAINT, " “" + cue + "”"));
    }
    return phrase;
  }

  private static Phrase onWhoseWord(ClaimFacts facts) {
    return facts.voice().isEmpty()
        ? new Phrase().add(Style.FAINT, "the report's own word")
        : new Phrase().add(Style.FAINT, "on the word of ").addAll(voice(facts));
  }

  private static Phrase voice(ClaimFacts facts) {
    Phrase phrase = new Phrase();
    for (Speaker speaker : facts.voice()) {
      if (!phrase.isEmpty()) {
        phrase.add(Style.FAINT, ", as told by ");
      }
      speaker
          .name()
          .ifPresentOrElse(
              name -> phrase.foreign(Style.STRONG, name),
              () -> phrase.add(Style.FAINT, "somebody not named"));
      speaker
          .channel()
          .ifPresent(channel -> phrase.foreign(Style.FAINT, " (by way of " + channel + ")"));
    }
    if (!facts.voice().isEmpty()
        && facts.voice().getFirst().attribution().manner() != Attribution.Manner.INDIRECT) {
      boolean whole = facts.voice().getFirst().attribution().manner() == Attribution.Manner.DIRECT;
      phrase.add(Style.FAINT, whole ? ", quoted" : ", partly quoted");
    }
    return phrase;
  }

  private Phrase quote(Evidence evidence, Optional<Span> mark) {
    boolean quoted = !evidence.quote().isEmpty() && QUOTES.indexOf(evidence.quote().charAt(0)) >= 0;
    Phrase phrase = new Phrase().add(Style.FAINT, quoted ? "" : "“");
    Span span = evidence.span();
    Optional<Span> inside = mark.filter(span::contains);
    if (inside.isPresent()) {
      Span marked = inside.get();
      phrase
          .foreign(Style.PLAIN, text.slice(new Span(span.start(), marked.start())))
          .foreign(Style.MARKED, text.slice(marked))
          .foreign(Style.PLAIN, text.slice(new Span(marked.end(), span.end())));
    } else {
      phrase.foreign(Style.PLAIN, evidence.quote());
    }
    return phrase.add(Style.FAINT, quoted ? "" : "”");
  }
}
