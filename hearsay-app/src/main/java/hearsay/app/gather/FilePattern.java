package hearsay.app.gather;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * A file pattern that the shell left as it is: {@code *}, {@code ?}, {@code [a-z]}, {@code {a,b}}
 * within a name, {@code **} across folders. Hidden files match only a pattern that names the dot.
 *
 * @param folder where to look: the longest beginning without a wildcard; empty: here
 * @param rest the pattern below the folder
 */
record FilePattern(String folder, String rest) {

  /** Returns whether {@code argument} has a wildcard. */
  static boolean isOne(String argument) {
    return firstWildcard(argument) < argument.length();
  }

  private static int firstWildcard(String argument) {
    int at = 0;
    while (at < argument.length() && "*?[{".indexOf(argument.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Returns the pattern that {@code argument} is. */
  static FilePattern of(String argument) {
    String clean = argument.replaceAll("/{2,}", "/");
    int split = clean.lastIndexOf('/', firstWildcard(clean)) + 1;
    return new FilePattern(clean.substring(0, split), clean.substring(split));
  }

  /** Returns the files that match. */
  Sources.Found find() {
    Path start = Path.of(folder);
    if (!Files.isDirectory(start)) {
      return new Sources.Found(List.of(), List.of());
    }
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
      boolean hiddenToo = rest.startsWith(".") || rest.contains("/.");
      return new FolderWalk(file -> matcher.matches(start.relativize(file)), hiddenToo, depth())
          .in(start);
    } catch (PatternSyntaxException e) {
      LostSource lost = new LostSource(folder + rest, "not a pattern: " + e.getDescription());
      return new Sources.Found(List.of(), List.of(lost));
    }
  }

  /** Returns how many folders to look into, one below the other: as many as the pattern names. */
  private int depth() {
    return rest.contains("**")
        ? Integer.MAX_VALUE
        : (int) rest.chars().filter(c -> c == '/').count() + 1;
  }
}
