package hearsay.mention;

import hearsay.analysis.Word;
import hearsay.analysis.WordRange;
import hearsay.mention.Traits.Nature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes actors of clusters. */
final class ActorMaker {
  private static final int LONGEST_NAME = 14;

  private final Syntax syntax;
  private final Knowledge knowledge;

  ActorMaker(Syntax syntax, Knowledge knowledge) {
    this.syntax = syntax;
    this.knowledge = knowledge;
  }

  /** Returns the actors, in order of their first mentions. */
  List<Actor> make(List<Cluster> clusters) {
    List<Cluster> ordered = new ArrayList<>(clusters);
    ordered.removeIf(cluster -> cluster.phrases().isEmpty());
    ordered.sort(Comparator.comparing(cluster -> mentions(cluster).getFirst().span()));
    Map<Cluster, String> ids = new HashMap<>();
    for (Cluster cluster : ordered) {
      ids.put(cluster, "a" + (ids.size() + 1));
    }
    return ordered.stream().map(cluster -> actor(cluster, ids)).toList();
  }

  private Actor actor(Cluster cluster, Map<Cluster, String> ids) {
    Traits traits = cluster.traits();
    Set<String> countries = new TreeSet<>(traits.countries());
    cluster.members().forEach(member -> countries.addAll(member.traits().countries()));
    return new Actor(
        ids.getOrDefault(cluster, ""),
        name(cluster),
        kind(cluster),
        List.copyOf(countries),
        List.copyOf(new TreeSet<>(traits.sectors())),
        roles(cluster),
        mentions(cluster),
        cluster.members().stream().map(member -> ids.getOrDefault(member, "")).toList());
  }

  private static Actor.Kind kind(Cluster cluster) {
    Traits traits = cluster.traits();
    if (traits.type() != Nature.ANY) {
      return traits.type().kind();
    }
    return cluster.phrases().stream()
        .flatMap(p -> p.pronoun().stream())
        .map(
            p ->
                switch (p.whom()) {
                  case MALE, FEMALE -> Actor.Kind.PERSON;
                  case HUMAN ->
                      p.count() == Traits.Count.ONE ? Actor.Kind.PERSON : Actor.Kind.GROUP;
                  case ANY -> p.count() == Traits.Count.MANY ? Actor.Kind.GROUP : Actor.Kind.OTHER;
                  case THING -> Actor.Kind.OTHER;
                })
        .findFirst()
        .orElse(Actor.Kind.OTHER);
  }

  private static List<Mention> mentions(Cluster cluster) {
    return cluster.phrases().stream()
        .map(Phrase::mention)
        .sorted(Comparator.comparing(Mention::span))
        .distinct()
        .toList();
  }

  private static List<Actor.Role> roles(Cluster cluster) {
    Set<Actor.Role> roles = new LinkedHashSet<>();
    cluster.phrases().stream()
        .sorted(Comparator.comparing(phrase -> phrase.mention().span()))
        .forEach(phrase -> roles.addAll(phrase.roles()));
    return List.copyOf(roles);
  }

  private String name(Cluster cluster) {
    if (cluster.traits().type() == Nature.STATE && cluster.traits().countries().size() == 1) {
      return knowledge.states().name(cluster.traits().countries().iterator().next());
    }
    if (!cluster.members().isEmpty()) {
      return cluster.members().stream().map(this::name).collect(Collectors.joining(" and "));
    }
    return fullest(cluster, Form.NAME)
        .or(() -> fullest(cluster, Form.NOMINAL))
        .orElseGet(
            () ->
                mentions(cluster).stream()
                    .map(m -> syntax.analysis().text().slice(m.span()))
                    .findFirst()
                    .orElse(""));
  }

  private Optional<String> fullest(Cluster cluster, Form form) {
    return cluster.phrases().stream()
        .filter(phrase -> phrase.mention().form() == form)
        .map(phrase -> form == Form.NAME ? phrase.mention().words() : description(phrase))
        .sorted(Comparator.comparing(WordRange::first))
        .max(Comparator.comparing(words -> words.end() - words.first()))
        .map(syntax::text);
  }

  /** A description without article, with the "of" phrase after its noun, without clauses. */
  private WordRange description(Phrase phrase) {
    WordRange words = phrase.mention().words();
    int first = words.first();
    while (first < phrase.head() && dropped(syntax.word(first))) {
      first++;
    }
    int end = words.end();
    for (int last = phrase.head(); end < Math.min(first + LONGEST_NAME, phrase.whole().end()); ) {
      Optional<WordRange> next = complement(last, end);
      if (next.isEmpty()) {
        break;
      }
      last = syntax.headOf(next.get()).index();
      end = next.get().end();
    }
    return new WordRange(first, Math.max(first + 1, end));
  }

  /** The phrase with a preposition that follows right after and hangs on the noun. */
  private Optional<WordRange> complement(int noun, int end) {
    return syntax.children(syntax.word(noun)).stream()
        .filter(c -> c.relation().equals("nmod") && c.index() > end)
        .map(c -> new WordRange(end, syntax.core(c).end()))
        .filter(words -> syntax.word(end).coarseRelation().equals("case"))
        .filter(words -> syntax.core(syntax.headOf(words)).first() <= end + 2)
        .findFirst();
  }

  private static boolean dropped(Word word) {
    return word.upos().equals("DET")
        && Set.of("the", "a", "an", "The", "A", "An").contains(word.surface());
  }
}
