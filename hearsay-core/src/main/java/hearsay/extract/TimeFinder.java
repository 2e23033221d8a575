package hearsay.extract;

import hearsay.extract.Published.Origin;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds when the article of a page was published and last changed. */
final class TimeFinder {
  private static final int LONGEST = 200;
  private static final List<String> PUBLISHED =
      List.of(
          "datepublished",
          "date",
          "publishdate",
          "publish-date",
          "publish_date",
          "pubdate",
          "publication_date",
          "article.published",
          "article:published",
          "published_time",
          "og:published_time",
          "rnews:datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.created",
          "dcterms.issued",
          "dc.date.created",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "article.created",
          "datecreated",
          "article_date_original",
          "originalpublicationdate",
          "citation_publication_date",
          "citation_date",
          "displaydate",
          "bt:pubdate",
          "lastmod",
          "last-modified");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "last-modified",
          "lastmod");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)[/_-]?(\\d{2})[/_-]?(\\d{2})(?!\\d)|/(20\\d\\d)/([a-z]{3})/(\\d{1,2})/");

  private final MomentReader reader;

  TimeFinder(MomentReader reader) {
    this.reader = reader;
  }

  Optional<Published> published(Page page, Optional<URI> url) {
    LinkedData linked = page.linked();
    MetaElements metas = page.metas();
    return Stream.<Supplier<Optional<Published>>>of(
            () -> read(linked.text("datePublished"), Origin.JSON_LD),
            () -> read(metas.first(List.of("article:published_time")), Origin.OPEN_GRAPH),
            () -> read(metas.first(PUBLISHED), Origin.META),
            () -> read(linked.text("dateCreated"), Origin.JSON_LD),
            () -> timeElement(page),
            () -> shown(page),
            () -> url.flatMap(this::address),
            () -> read(linked.text("dateModified"), Origin.JSON_LD),
            () -> read(metas.first(MODIFIED), Origin.META))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  Optional<Published> modified(Page page) {
    return read(page.linked().text("dateModified"), Origin.JSON_LD)
        .or(() -> read(page.metas().first(MODIFIED), Origin.META));
  }

  private Optional<Published> read(Optional<String> words, Origin origin) {
    return words.flatMap(reader::read).map(moment -> moment.from(origin));
  }

  private Optional<Published> timeElement(Page page) {
    for (String query :
        List.of(
            "time[itemprop=datePublished]",
            "time[pubdate]",
            "[itemprop=datePublished]",
            "time[datetime]",
            "time",
            "abbr.published",
            "[datetime]")) {
      for (Element time : page.tree().select(query)) {
        if (page.isBeside(time)) {
          continue;
        }
        String stated =
            Stream.of("datetime", "content", "title")
                .map(time::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(time.text());
        Optional<Published> found =
            reader
                .read(stated)
                .or(() -> reader.read(time.text()))
                .map(m -> m.from(Origin.TIME_ELEMENT));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Published> shown(Page page) {
    return page
        .tree()
        .select(
            "[class*=date], [class*=time], [class*=published], [class*=byline], [class*=meta], [id*=date], [class*=Date], [class*=Time], [class*=posted], [class*=info]")
        .stream()
        .filter(element -> Page.isShort(element, LONGEST) && !page.isBeside(element))
        .limit(100)
        .flatMap(element -> reader.read(element.text()).stream())
        .map(moment -> moment.from(Origin.VISIBLE_TEXT))
        .findFirst();
  }

  private Optional<Published> address(URI url) {
    String path = Optional.ofNullable(url.getPath()).orElse("");
    Matcher matcher = ADDRESS.matcher(path);
    while (matcher.find()) {
      String day =
          matcher.group(1) != null
              ? "%s-%s-%s".formatted(matcher.group(1), matcher.group(2), matcher.group(3))
              : "%s %s %s".formatted(matcher.group(6), matcher.group(5), matcher.group(4));
      Optional<Published> found = read(Optional.of(day), Origin.ADDRESS);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
