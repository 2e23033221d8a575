package hearsay.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.app.Golden;
import hearsay.app.HandBuilt;
import hearsay.pipeline.Invariants;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextViewTest {

  @Test
  void theHandBuiltReadingIsOne() {
    assertThat(Invariants.broken(HandBuilt.reading())).isEmpty();
  }

  @Test
  void theViewIsTheGoldenOne() {
    Golden.check("show/view.txt", TextView.of(HandBuilt.reading(), new Look(80, false)));
  }

  @Test
  void aNarrowTerminalGetsShorterLines() {
    String view = TextView.of(HandBuilt.reading(), new Look(48, false));
    Golden.check("show/view-narrow.txt", view);
    List<String> lines = view.lines().filter(line -> !line.startsWith("http")).toList();
    assertThat(lines).allMatch(line -> Columns.of(line) <= 48);
  }

  @Test
  void coloursChangeNothingButTheLook() {
    String colored = TextView.of(HandBuilt.reading(), new Look(80, true));
    assertThat(colored).contains("\u001b[31mASSAULT\u001b[0m", "\u001b[4mfired on\u001b[0m");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(TextView.of(HandBuilt.reading(), new Look(80, false)));
  }
}
