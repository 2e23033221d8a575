package hearsay.app.table;

import hearsay.app.facts.ClaimFacts;
import hearsay.app.show.Safe;
import hearsay.event.PloverType;
import hearsay.extract.Published;
import hearsay.mention.Actor;
import hearsay.pipeline.Reading;
import java.util.List;
import java.util.stream.Collectors;

/** TSV with the columns of POLECAT: one row per claim of an event; lines end in LF. */
public final class EventTable implements Rows {
  private static final int ID_LENGTH = 16;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Event ID", EventTable::id),
          new Column("Event Date", EventTable::date),
          new Column("Event Type", row -> row.event(event -> event.type().name())),
          new Column("Event Mode", row -> row.optionalEvent(event -> event.mode())),
          new Column("Quad Code", row -> row.event(event -> quad(event.type()))),
          new Column("Contexts", row -> row.event(event -> Rows.joined(event.contexts()))),
          new Column("Actor Name", row -> row.sources(actor -> List.of(actor.name()))),
          new Column("Actor Country", row -> row.sources(Actor::countries)),
          new Column("Primary Actor Sector", row -> row.sources(EventTable::primarySector)),
          new Column("Actor Title", row -> row.sources(EventTable::titles)),
          new Column("Recipient Name", row -> row.targets(actor -> List.of(actor.name()))),
          new Column("Recipient Country", row -> row.targets(Actor::countries)),
          new Column("Primary Recipient Sector", row -> row.targets(EventTable::primarySector)),
          new Column("Recipient Title", row -> row.targets(EventTable::titles)),
          new Column("Placename", row -> row.point().map(Row.Point::name).orElse("")),
          new Column("Country", row -> row.point().flatMap(Row.Point::country).orElse("")),
          new Column(
              "Latitude", row -> row.point().map(at -> Row.degrees(at.latitude())).orElse("")),
          new Column(
              "Longitude", row -> row.point().map(at -> Row.degrees(at.longitude())).orElse("")),
          new Column(
              "GeoNames ID",
              row -> row.point().flatMap(Row.Point::geonames).map(Object::toString).orElse("")),
          new Column("Raw Placename", row -> row.place().map(place -> place.name()).orElse("")),
          new Column("Source", EventTable::outlet),
          new Column("Publication Date", Row::published),
          new Column("Headline", row -> row.read().article().facts().headline().orElse("")),
          new Column("Language", row -> "en"),
          new Column("Voice", Row::voice),
          new Column("Stance", EventTable::stance),
          new Column("Quote", Row::quote),
          new Column("Confidence", Row::confidence));

  /** Makes the table. */
  public EventTable() {}

  private static String id(Row row) {
    return row.read().report().id().substring(0, ID_LENGTH) + "-" + row.facts().claim().id();
  }

  private static String date(Row row) {
    return row.days()
        .map(days -> days.from().toString())
        .or(
            () ->
                row.read().article().facts().published().map(Published::day).map(Object::toString))
        .orElse("");
  }

  private static String quad(PloverType type) {
    return switch (type.quad()) {
      case VERBAL_COOPERATION -> "1";
      case MATERIAL_COOPERATION -> "2";
      case VERBAL_CONFLICT -> "3";
      case MATERIAL_CONFLICT -> "4";
    };
  }

  private static List<String> primarySector(Actor actor) {
    return actor.sectors().stream().limit(1).toList();
  }

  private static List<String> titles(Actor actor) {
    return actor.roles().stream().map(Actor.Role::text).toList();
  }

  private static String outlet(Row row) {
    return row.read()
        .article()
        .facts()
        .outlet()
        .or(() -> row.read().article().facts().agency())
        .orElse(row.name());
  }

  private static String stance(Row row) {
    return row.event(
        event ->
            String.join(
                " ",
                Row.lower(event.stance().kind()),
                Row.lower(event.stance().polarity()),
                Row.lower(event.stance().certainty()),
                Row.lower(event.stance().time())));
  }

  @Override
  public String header() {
    return COLUMNS.stream().map(Column::name).collect(Collectors.joining("\t")) + "\n";
  }

  @Override
  public String of(Reading.Read read, String name) {
    return ClaimFacts.of(read).stream()
        .filter(facts -> facts.event().isPresent())
        .map(facts -> line(new Row(read, name, facts)))
        .collect(Collectors.joining());
  }

  private static String line(Row row) {
    return COLUMNS.stream()
            .map(column -> Safe.line(column.value().apply(row)))
            .collect(Collectors.joining("\t"))
        + "\n";
  }
}
