package hearsay.app.show;

import hearsay.app.facts.ClaimFacts;
import hearsay.extract.Part;
import hearsay.pipeline.Reading;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A reading as a person reads it. */
public final class TextView {
  private TextView() {}

  /** Returns the view of a reading; its lines end in line feeds. */
  public static String of(Reading.Read read, Look look) {
    Page page = new Page(look);
    ArticleHead.add(page, read);
    List<ClaimFacts> claims = ClaimFacts.of(read);
    ClaimLines lines = new ClaimLines(page, read.article().text());
    List<ClaimFacts> events = claims.stream().filter(c -> c.event().isPresent()).toList();
    if (!events.isEmpty()) {
      page.heading("WHAT HAPPENED, AND WHO SAYS SO");
    }
    for (ClaimFacts claim : events) {
      page.gap();
      claim.event().ifPresent(event -> lines.add(claim, event));
    }
    List<ClaimFacts> statements = claims.stream().filter(c -> c.event().isEmpty()).toList();
    if (!statements.isEmpty()) {
      page.heading("ALSO SAID");
      page.gap();
      statements.forEach(lines::add);
    }
    page.gap().add(counts(read, events, statements));
    return page.toString();
  }

  /** Returns the line that parts one reading from the next. */
  public static String rule(String name, Look look) {
    return new Page(look).rule(name).toString();
  }

  private static Phrase counts(
      Reading.Read read, List<ClaimFacts> events, List<ClaimFacts> statements) {
    long others = events.stream().filter(claim -> !claim.voice().isEmpty()).count();
    Reading.Findings findings = read.findings();
    int promos = read.article().spans(Part.Kind.PROMO).size();
    String counts =
        String.join(
            " · ",
            Stream.of(
                    count(events.size(), "claim of an event", "claims of events")
                        + (others > 0
                            ? String.format(Locale.ROOT, " (%,d on others' word)", others)
                            : ""),
                    count(statements.size(), "statement", "statements"),
                    count(findings.actors().size(), "actor", "actors"),
                    count(findings.places().size(), "place", "places"),
                    count(findings.times().size(), "time", "times"),
                    promos == 0 ? "" : count(promos, "teaser", "teasers") + " left out")
                .filter(words -> !words.isEmpty())
                .toList());
    return new Phrase().add(Style.FAINT, counts);
  }

  private static String count(int number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
