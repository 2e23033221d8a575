package hearsay.extract;

import hearsay.text.WordList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The news agencies and the forms in which reports credit them. */
final class Agencies {
  private static final Pattern ARTICLE = Pattern.compile("^the ", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[,;/|&()+©]| and | via | with |^by |^from |^source:", Pattern.CASE_INSENSITIVE);

  /** By form: abbreviations keep their case, since "ap" and "efe" are no agencies. */
  private final TreeMap<String, String> names = new TreeMap<>();

  Agencies() {
    for (List<String> row : WordList.rows(Agencies.class, "agencies.tsv")) {
      names.put(key(row.get(0)), row.get(0));
      row.stream().skip(1).forEach(form -> names.put(key(form), row.get(0)));
    }
  }

  /** Returns the agency that {@code words} are a name of; empty: of none. */
  Optional<String> named(String words) {
    String bare = ARTICLE.matcher(words.strip()).replaceFirst("");
    return Optional.ofNullable(names.get(key(bare)));
  }

  /** Returns the agencies that a credit names: {@code AP, Reuters} or {@code via Kyodo News}. */
  Set<String> credited(String words) {
    Set<String> found = new LinkedHashSet<>();
    for (String piece : BETWEEN.split(words, -1)) {
      named(piece).ifPresent(found::add);
    }
    return found;
  }

  /** Returns the first agency among {@code names}. */
  Optional<String> credited(List<String> names) {
    return names.stream().flatMap(name -> credited(name).stream()).findFirst();
  }

  /** Returns {@code names} without those of agencies; all of them if all are agencies. */
  List<String> people(List<String> names) {
    List<String> people = names.stream().filter(name -> named(name).isEmpty()).toList();
    return people.isEmpty() ? names : people;
  }

  private static String key(String form) {
    return form.length() <= 5 ? form : form.toLowerCase(Locale.ROOT);
  }
}
