package hearsay.app.gather;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * The reports in a folder and the folders in it: files whose names end as those of pages and texts
 * do, or that have no ending; hidden ones are left out.
 */
final class Folder {
  private static final Set<String> ENDINGS =
      Set.of("html", "htm", "xhtml", "shtml", "txt", "text", "php", "asp", "aspx", "jsp");

  private Folder() {}

  static Sources.Found in(Path folder) {
    return new FolderWalk(Folder::looksLikeText, false, Integer.MAX_VALUE).in(folder);
  }

  private static boolean looksLikeText(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 || ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
