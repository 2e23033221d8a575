package hearsay.model;

import java.util.Locale;
import java.util.Map;

/**
 * Makes dictionary forms by edit scripts: {@code L3:y} lowers the form, cuts three letters and adds
 * "y"; {@code K0:} keeps it. Irregular forms stand in a table.
 */
final class Lemmatizer {
  private final Map<String, String> table;

  /**
   * Makes a lemmatizer.
   *
   * @param table lemma by lower-case form, a tab and the Penn tag
   */
  Lemmatizer(Map<String, String> table) {
    this.table = Map.copyOf(table);
  }

  /** Returns the dictionary form of {@code form}. */
  String lemma(String form, String xpos, String script) {
    String irregular = table.get(form.toLowerCase(Locale.ROOT) + "\t" + xpos);
    if (irregular != null) {
      return irregular;
    }
    int colon = script.indexOf(':');
    String base = script.charAt(0) == 'L' ? form.toLowerCase(Locale.ROOT) : form;
    int kept = base.length() - Integer.parseInt(script, 1, colon, 10);
    String lemma = base.substring(0, Math.max(0, kept)) + script.substring(colon + 1);
    return lemma.isEmpty() ? form : lemma;
  }
}
