package hearsay.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.app.Golden;
import hearsay.app.HandBuilt;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {

  @Test
  void claimsAreRowsOfCsv() {
    Rows rows = new ClaimTable();
    String table = rows.header() + rows.of(HandBuilt.reading(), "boats, \"1\".html");
    assertThat(table.lines()).hasSize(5);
    assertThat(table.replace("\r\n", "")).doesNotContain("\r", "\n");
    Golden.check("table/claims.csv", table.replace("\r\n", "\n"));
  }

  @Test
  void eventsAreRowsOfTsv() {
    Rows rows = new EventTable();
    String table = rows.header() + rows.of(HandBuilt.reading(), "boats.html");
    Golden.check("table/events.tsv", table);
    List<String> lines = table.lines().toList();
    long columns = lines.getFirst().chars().filter(c -> c == '\t').count();
    assertThat(lines).allMatch(line -> line.chars().filter(c -> c == '\t').count() == columns);
  }
}
