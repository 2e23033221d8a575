package hearsay.app.gather;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks through a folder and the folders in it, sorted by name. The folder itself may be a symbolic
 * link; one inside counts only if it leads to a file in the same folder, so that a walk never leads
 * out of where it began.
 */
final class FolderWalk {
  private final Predicate<Path> wanted;
  private final boolean hiddenToo;
  private final int depth;
  private final List<Path> files = new ArrayList<>();
  private final List<Source> lost = new ArrayList<>();

  /**
   * Makes a walk that can be taken once.
   *
   * @param wanted which files
   * @param hiddenToo whether names that begin with a dot count
   * @param depth folders that are looked into, one below the other
   */
  FolderWalk(Predicate<Path> wanted, boolean hiddenToo, int depth) {
    this.wanted = wanted;
    this.hiddenToo = hiddenToo;
    this.depth = depth;
  }

  /** Returns what is in {@code folder}. */
  Sources.Found in(Path folder) {
    try {
      walk(folder, folder.toRealPath(), 1);
    } catch (IOException e) {
      lost.add(new LostSource(folder.toString(), FileSource.fault(e)));
    }
    return new Sources.Found(files, lost);
  }

  private void walk(Path folder, Path outermost, int level) {
    for (Path entry : entries(folder)) {
      if (!hiddenToo && entry.getFileName().toString().startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (level < depth) {
          walk(entry, outermost, level + 1);
        }
      } else if (wanted.test(entry) && isInside(entry, outermost)) {
        files.add(entry);
      }
    }
  }

  private List<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      lost.add(new LostSource(folder.toString(), FileSource.fault(e)));
      return List.of();
    }
  }

  private static boolean isInside(Path file, Path outermost) {
    try {
      return Files.isRegularFile(file)
          && (!Files.isSymbolicLink(file) || file.toRealPath().startsWith(outermost));
    } catch (IOException e) {
      return false;
    }
  }
}
