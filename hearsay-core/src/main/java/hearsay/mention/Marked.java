package hearsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names and words for states of a text, found by sentence and by word. */
final class Marked {
  private final List<Name> names;
  private final List<StateWords.Hit> all;
  private final List<List<StateWords.Hit>> bySentence = new ArrayList<>();
  private final int[] nameAt;

  Marked(Syntax syntax, List<Name> names, List<StateWords.Hit> hits) {
    this.names = names;
    this.all = hits;
    nameAt = new int[syntax.analysis().words().size()];
    for (int n = 0; n < names.size(); n++) {
      for (int i = names.get(n).words().first(); i < names.get(n).words().end(); i++) {
        nameAt[i] = n + 1;
      }
    }
    for (int s = 0; s < syntax.analysis().sentences().size(); s++) {
      bySentence.add(new ArrayList<>());
    }
    for (StateWords.Hit hit : hits) {
      bySentence.get(syntax.word(hit.words().first()).sentence()).add(hit);
    }
  }

  List<Name> names() {
    return names;
  }

  List<StateWords.Hit> hits() {
    return all;
  }

  List<StateWords.Hit> hits(int sentence) {
    return bySentence.get(sentence);
  }

  /** Returns the name that the word is in. */
  Optional<Name> name(int word) {
    return nameAt[word] == 0 ? Optional.empty() : Optional.of(names.get(nameAt[word] - 1));
  }
}
