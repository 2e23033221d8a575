package hearsay.app.table;

import hearsay.app.facts.ClaimFacts;
import hearsay.app.show.Safe;
import hearsay.event.Stance;
import hearsay.mention.Actor;
import hearsay.pipeline.Reading;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** CSV (RFC 4180): one row per claim, statements too; lines end in CR LF. */
public final class ClaimTable implements Rows {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("report_id", row -> row.read().report().id()),
          new Column("source_name", Row::name),
          new Column("url", row -> row.read().report().url().map(Object::toString).orElse("")),
          new Column("published", Row::published),
          new Column("headline", row -> row.read().article().facts().headline().orElse("")),
          new Column("claim_id", row -> row.facts().claim().id()),
          new Column("event_id", row -> row.event(event -> event.id())),
          new Column("event_type", row -> row.event(event -> event.type().name())),
          new Column("event_mode", row -> row.optionalEvent(event -> event.mode())),
          new Column("contexts", row -> row.event(event -> Rows.joined(event.contexts()))),
          new Column("sources", row -> row.sources(actor -> List.of(actor.name()))),
          new Column("source_countries", row -> row.sources(Actor::countries)),
          new Column("source_sectors", row -> row.sources(Actor::sectors)),
          new Column("targets", row -> row.targets(actor -> List.of(actor.name()))),
          new Column("target_countries", row -> row.targets(Actor::countries)),
          new Column("target_sectors", row -> row.targets(Actor::sectors)),
          new Column("from", row -> row.days().map(days -> days.from().toString()).orElse("")),
          new Column("to", row -> row.days().map(days -> days.to().toString()).orElse("")),
          new Column("place", row -> row.place().map(place -> place.name()).orElse("")),
          new Column(
              "latitude", row -> row.point().map(at -> Row.degrees(at.latitude())).orElse("")),
          new Column(
              "longitude", row -> row.point().map(at -> Row.degrees(at.longitude())).orElse("")),
          new Column("country", row -> row.point().flatMap(Row.Point::country).orElse("")),
          new Column("stance", stance(Stance::kind)),
          new Column("polarity", stance(Stance::polarity)),
          new Column("certainty", stance(Stance::certainty)),
          new Column("tense", stance(Stance::time)),
          new Column("voice", Row::voice),
          new Column("manner", Row::manner),
          new Column("quote", Row::quote),
          new Column("evidence_start", row -> Integer.toString(row.evidence().start())),
          new Column("evidence_end", row -> Integer.toString(row.evidence().end())),
          new Column("confidence", Row::confidence));

  /** Makes the table. */
  public ClaimTable() {}

  private static Function<Row, String> stance(Function<Stance, Enum<?>> value) {
    return row -> row.event(event -> Row.lower(value.apply(event.stance())));
  }

  @Override
  public String header() {
    return COLUMNS.stream().map(Column::name).collect(Collectors.joining(",")) + "\r\n";
  }

  @Override
  public String of(Reading.Read read, String name) {
    return ClaimFacts.of(read).stream()
        .map(facts -> line(new Row(read, name, facts)))
        .collect(Collectors.joining());
  }

  private static String line(Row row) {
    return COLUMNS.stream()
            .map(column -> quoted(Safe.lines(column.value().apply(row))))
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
