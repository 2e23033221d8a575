package hearsay.json;

import hearsay.attribution.Attribution;
import hearsay.claim.Claim;
import hearsay.claim.Evidence;
import hearsay.event.Event;
import hearsay.event.Stance;
import hearsay.extract.Article;
import hearsay.extract.Part;
import hearsay.extract.Published;
import hearsay.mention.Actor;
import hearsay.mention.Mention;
import hearsay.pipeline.Reading;
import hearsay.place.Place;
import hearsay.report.Report;
import hearsay.text.Span;
import hearsay.text.Text;
import hearsay.time.TimeExpression;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The wire form of a reading, version 1: what every outlet of Hearsay speaks. Spans are {@code
 * [start, end]} in UTF-16 units of the article's text, half-open. An unknown or empty value is left
 * out; lists are always there. Its JSON Schema is the resource {@code reading.schema.json}.
 */
public final class WireForm {
  /** The version that this class writes. */
  public static final int VERSION = 1;

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private WireForm() {}

  /** Returns the wire form of {@code reading}. */
  public static ObjectNode of(Reading reading) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("hearsay", VERSION);
    return switch (reading) {
      case Reading.Read read -> {
        root.put("unit", "utf16");
        root.set("report", report(read.report(), read.article().facts().outlet()));
        root.set("article", article(read.article(), read.findings().places()));
        addFindings(root, read.findings(), read.article().text());
        yield root;
      }
      case Reading.Unreadable unreadable -> {
        root.set("report", report(unreadable.report(), java.util.Optional.empty()));
        root.putObject("unreadable")
            .put("reason", lower(unreadable.reason()))
            .put("detail", unreadable.detail());
        yield root;
      }
    };
  }

  private static ObjectNode report(Report report, java.util.Optional<String> outlet) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", report.id());
    report.url().ifPresent(url -> node.put("url", url.toString()));
    outlet.ifPresent(name -> node.put("outlet", name));
    report.mediaType().ifPresent(type -> node.put("mediaType", type));
    report.captured().ifPresent(at -> node.put("captured", at.toString()));
    return node;
  }

  private static ObjectNode article(Article article, List<Place> places) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", article.text().id());
    node.put("text", article.text().content());
    Article.Facts facts = article.facts();
    facts.headline().ifPresent(headline -> node.put("headline", headline));
    ArrayNode bylines = node.putArray("bylines");
    facts.bylines().forEach(bylines::add);
    facts.agency().ifPresent(agency -> node.put("agency", agency));
    facts.published().ifPresent(when -> published(node, "published", when));
    facts.modified().ifPresent(when -> published(node, "modified", when));
    facts
        .dateline()
        .ifPresent(
            dateline -> {
              ObjectNode inner = node.putObject("dateline");
              inner.set("span", span(dateline.span()));
              dateline
                  .place()
                  .flatMap(
                      words ->
                          places.stream().filter(p -> p.mentions().contains(words)).findFirst())
                  .ifPresent(place -> inner.put("place", place.id()));
              dateline.day().ifPresent(day -> inner.put("date", article.text().slice(day)));
            });
    ArrayNode parts = node.putArray("parts");
    for (Part part : article.parts()) {
      parts.addObject().put("kind", lower(part.kind())).set("span", span(part.span()));
    }
    return node;
  }

  private static void published(ObjectNode node, String name, Published when) {
    node.put(name, when.iso());
    node.put(name + "Origin", lower(when.origin()));
  }

  private static void addFindings(ObjectNode root, Reading.Findings findings, Text text) {
    ArrayNode actors = root.putArray("actors");
    findings.actors().forEach(actor -> actors.add(actor(actor)));
    ArrayNode places = root.putArray("places");
    findings.places().forEach(place -> places.add(place(place)));
    ArrayNode times = root.putArray("times");
    for (int i = 0; i < findings.times().size(); i++) {
      times.add(time(i, findings.times().get(i)));
    }
    ArrayNode attributions = root.putArray("attributions");
    findings.attributions().forEach(attribution -> attributions.add(attribution(attribution)));
    ArrayNode events = root.putArray("events");
    findings.events().forEach(event -> events.add(event(event, text)));
    ArrayNode claims = root.putArray("claims");
    findings.claims().forEach(claim -> claims.add(claim(claim)));
  }

  private static ObjectNode actor(Actor actor) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", actor.id()).put("name", actor.name()).put("kind", lower(actor.kind()));
    strings(node, "countries", actor.countries());
    strings(node, "sectors", actor.sectors());
    ArrayNode roles = node.putArray("roles");
    for (Actor.Role role : actor.roles()) {
      roles.addObject().put("text", role.text()).set("span", span(role.span()));
    }
    ArrayNode mentions = node.putArray("mentions");
    for (Mention mention : actor.mentions()) {
      ObjectNode inner = mentions.addObject();
      inner.set("span", span(mention.span()));
      inner.put("form", lower(mention.form()));
    }
    return node;
  }

  private static ObjectNode place(Place place) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", place.id()).put("name", place.name());
    ArrayNode mentions = node.putArray("mentions");
    place.mentions().forEach(span -> mentions.addObject().set("span", span(span)));
    node.set("located", LocatedForm.of(place.located()));
    return node;
  }

  private static ObjectNode time(int index, TimeExpression time) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", timeId(index));
    node.set("span", span(time.span()));
    node.put("type", time.type().name()).put("value", time.value());
    time.range()
        .ifPresent(
            range -> node.put("from", range.from().toString()).put("to", range.to().toString()));
    return node;
  }

  private static String timeId(int index) {
    return "t" + (index + 1);
  }

  private static ObjectNode attribution(Attribution attribution) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", attribution.id());
    node.set("source", spans(attribution.source()));
    node.set("cue", spans(attribution.cue()));
    node.set("content", spans(attribution.content()));
    attribution.actor().ifPresent(actor -> node.put("actor", actor));
    node.put("manner", lower(attribution.manner()));
    node.set("channel", spans(attribution.channel()));
    attribution.parent().ifPresent(parent -> node.put("parent", parent));
    return node;
  }

  private static ObjectNode event(Event event, Text text) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", event.id()).put("type", event.type().name());
    event.mode().ifPresent(mode -> node.put("mode", mode));
    strings(node, "contexts", event.contexts());
    node.set("trigger", span(event.trigger()));
    strings(node, "sources", event.sources());
    strings(node, "targets", event.targets());
    event.place().ifPresent(place -> node.put("place", place));
    event.time().ifPresent(time -> node.put("time", timeId(time)));
    ArrayNode casualties = node.putArray("casualties");
    for (Event.Casualties count : event.casualties()) {
      casualties
          .addObject()
          .put("outcome", lower(count.outcome()))
          .put("number", count.number())
          .set("span", span(count.span()));
    }
    Stance stance = event.stance();
    ObjectNode inner = node.putObject("stance");
    inner
        .put("polarity", lower(stance.polarity()))
        .put("certainty", lower(stance.certainty()))
        .put("time", lower(stance.time()))
        .put("kind", lower(stance.kind()));
    stance.cue().ifPresent(cue -> inner.put("cue", text.slice(cue)));
    return node;
  }

  private static ObjectNode claim(Claim claim) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", claim.id());
    if (claim instanceof Claim.EventClaim eventClaim) {
      node.put("event", eventClaim.event());
    }
    strings(node, "voice", claim.voice());
    ArrayNode evidence = node.putArray("evidence");
    for (Evidence item : claim.evidence()) {
      evidence.addObject().put("quote", item.quote()).set("span", span(item.span()));
    }
    node.put("confidence", Math.round(claim.confidence() * 100) / 100.0);
    return node;
  }

  private static void strings(ObjectNode node, String name, List<String> values) {
    ArrayNode list = node.putArray(name);
    values.forEach(list::add);
  }

  private static ArrayNode spans(List<Span> spans) {
    ArrayNode list = MAPPER.createArrayNode();
    spans.forEach(span -> list.add(span(span)));
    return list;
  }

  private static ArrayNode span(Span span) {
    return MAPPER.createArrayNode().add(span.start()).add(span.end());
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
