package hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.analysis.Analysis;
import hearsay.sentence.Segmenter;
import hearsay.text.Span;
import hearsay.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same text gets the same scores, on one thread or many, whatever is read beside it. */
class DeterminismTest {
  private static final String REPORT =
      "Ministers from Ruritania met their Bordurian counterparts in Klow on Tuesday. \"We agreed"
          + " on nothing,\" one of them said, according to state media. The talks are expected to"
          + " resume next week, though Borduria may withdraw its delegation.";

  private static Analysis read(ReadingModel model, String content) {
    Text text = new Text(content);
    return model.analyze(
        text, Segmenter.english().segment(text, List.of(new Span(0, text.length()))));
  }

  private static List<Double> scores(Analysis analysis) {
    List<Double> scores = new ArrayList<>();
    for (int i = 0; i < analysis.words().size(); i++) {
      for (double probability : analysis.signals().trigger(i)) {
        scores.add(probability);
      }
      scores.add(analysis.signals().happened(i));
    }
    return scores;
  }

  @Test
  void scoresAreTheSameBesideOtherTextsAndOnManyThreads()
      throws InterruptedException, ExecutionException {
    try (ReadingModel model = ReadingModel.open(1);
        ReadingModel wide = ReadingModel.open(2);
        ExecutorService workers = Executors.newFixedThreadPool(4)) {
      Analysis alone = read(model, REPORT);
      List<Future<Analysis>> crowd = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String other = "Prices rose " + i + " percent. ".repeat(i + 1);
        crowd.add(workers.submit(() -> read(model, REPORT)));
        crowd.add(workers.submit(() -> read(model, other)));
      }
      for (int i = 0; i < crowd.size(); i += 2) {
        Analysis beside = crowd.get(i).get();
        assertThat(beside.words()).isEqualTo(alone.words());
        assertThat(scores(beside)).isEqualTo(scores(alone));
      }
      assertThat(scores(read(wide, REPORT))).isEqualTo(scores(alone));
    }
  }
}
