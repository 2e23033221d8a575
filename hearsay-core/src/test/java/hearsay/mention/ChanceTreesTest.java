package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.analysis.Analysis;
import hearsay.analysis.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees such as no parser makes: nothing is thrown, no mention is in two actors. */
class ChanceTreesTest {
  private static final List<String> SURFACES =
      List.of(
          "The army of Russia Kim he their , \" who said both hundreds U.S. ABC ( ) or two leaders"
              .split(" ", -1));
  private static final List<String> TAGS =
      List.of("NOUN", "PROPN", "VERB", "PRON", "ADJ", "PUNCT", "NUM", "DET");
  private static final List<String> RELATIONS =
      List.of(
          "nsubj obj appos flat compound amod nmod nmod:poss conj acl:relcl det case cop nmod:desc"
              .split(" ", -1));
  private static final List<String> NAMES = List.of("O", "O", "O", "B-PER", "B-ORG", "B-LOC");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
  void anyTree(long seed) {
    Random random = new Random(seed);
    Analysis analysis = AnnotatedText.read(lines(random));
    ActorFinder finder = ActorFinder.english();
    List<Actor> actors = finder.find(analysis);
    Set<Mention> seen = new HashSet<>();
    for (Actor actor : actors) {
      assertThat(actor.mentions()).isNotEmpty();
      actor.mentions().forEach(mention -> assertThat(seen.add(mention)).isTrue());
    }
    assertThat(finder.find(analysis)).isEqualTo(actors);
    for (Word word : analysis.words()) {
      assertThat(finder.find(analysis, List.of(word.span()))).isNotEmpty();
    }
  }

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    for (int sentence = 0; sentence < 3; sentence++) {
      int size = 1 + random.nextInt(25);
      for (int i = 1; i <= size; i++) {
        String surface = pick(SURFACES, random);
        int head = random.nextInt(size + 1);
        lines.add(
            String.join(
                " ",
                surface,
                surface,
                pick(TAGS, random),
                random.nextBoolean() ? "NNS" : "NN",
                Integer.toString(head == i ? 0 : head),
                pick(RELATIONS, random),
                pick(NAMES, random)));
      }
      lines.add("");
    }
    return lines;
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
