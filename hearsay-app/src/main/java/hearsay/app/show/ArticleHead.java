package hearsay.app.show;

import hearsay.extract.Article;
import hearsay.extract.Dateline;
import hearsay.extract.Part;
import hearsay.extract.Published;
import hearsay.pipeline.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The top of a view: what the article is, who wrote it, where and when, and its pictures. */
final class ArticleHead {
  private static final int CAPTION_LINES = 2;
  private static final int LABEL = 9;

  private ArticleHead() {}

  static void add(Page page, Reading.Read read) {
    Article article = read.article();
    Article.Facts facts = article.facts();
    facts.headline().ifPresent(words -> page.add(new Phrase().foreign(Style.STRONG, words)));
    page.add(0, authors(facts));
    page.add(0, whereAndWhen(article));
    read.report()
        .url()
        .ifPresent(url -> page.add(new Phrase().foreign(Style.FAINT, url.toString())));
    captions(page, article);
  }

  private static Phrase authors(Article.Facts facts) {
    Phrase phrase = new Phrase();
    if (!facts.bylines().isEmpty()) {
      phrase.add("By ").foreign(Style.PLAIN, listed(facts.bylines()));
    }
    facts.agency().ifPresent(name -> phrase.separate(" · ").foreign(Style.PLAIN, name));
    facts
        .outlet()
        .filter(name -> !facts.agency().equals(Optional.of(name)))
        .ifPresent(name -> phrase.separate(" · ").foreign(Style.PLAIN, name));
    return phrase;
  }

  static String listed(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  private static Phrase whereAndWhen(Article article) {
    Phrase phrase = new Phrase();
    article
        .facts()
        .dateline()
        .flatMap(Dateline::place)
        .ifPresent(place -> phrase.foreign(Style.PLAIN, article.text().slice(place)));
    article
        .facts()
        .dateline()
        .flatMap(Dateline::day)
        .ifPresent(day -> phrase.separate(", ").foreign(Style.PLAIN, article.text().slice(day)));
    article
        .facts()
        .published()
        .ifPresent(
            when ->
                phrase
                    .separate(" · ")
                    .add(Days.of(when))
                    .add(Style.FAINT, " (" + origin(when) + ")"));
    article
        .facts()
        .modified()
        .ifPresent(when -> changed(phrase, article.facts().published().map(Published::day), when));
    return phrase;
  }

  private static void changed(Phrase phrase, Optional<LocalDate> first, Published when) {
    boolean sameDay = first.equals(Optional.of(when.day()));
    if (!sameDay) {
      phrase.separate(" · ").add("changed ").add(Days.of(when));
    } else if (when.time().isPresent()) {
      phrase.separate(" · ").add("changed at ").add(Days.clock(when.time().get()));
    }
  }

  private static String origin(Published when) {
    return switch (when.origin()) {
      case JSON_LD -> "from JSON-LD";
      case OPEN_GRAPH -> "from OpenGraph";
      case META, TIME_ELEMENT, VISIBLE_TEXT, ADDRESS ->
          "from its "
              + when.origin().name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + (when.origin() == Published.Origin.META ? " data" : "");
    };
  }

  private static void captions(Page page, Article article) {
    List<Part> parts = article.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).kind() == Part.Kind.CAPTION) {
        Phrase phrase = new Phrase().foreign(Style.PLAIN, words(article, parts.get(i)));
        if (i + 1 < parts.size() && parts.get(i + 1).kind() == Part.Kind.CREDIT) {
          phrase.add(" ").foreign(Style.FAINT, words(article, parts.get(i + 1)));
        }
        page.gap().add("Picture", LABEL, phrase, CAPTION_LINES);
      }
    }
  }

  private static String words(Article article, Part part) {
    return article.text().slice(part.span());
  }
}
