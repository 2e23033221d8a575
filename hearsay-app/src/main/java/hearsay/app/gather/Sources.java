package hearsay.app.gather;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what a user names into sources, in the order in which they are named. */
public final class Sources {
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*");

  private final InputStream standardInput;
  private final Fetcher fetcher;
  private final Optional<URI> url;
  private final int most;

  /**
   * Makes it.
   *
   * @param standardInput what {@code -} reads
   * @param fetcher what fetches addresses
   * @param url the address of the page in a file or in standard input; empty: not told
   * @param most bytes that are read of one file
   */
  public Sources(InputStream standardInput, Fetcher fetcher, Optional<URI> url, int most) {
    this.standardInput = standardInput;
    this.fetcher = fetcher;
    this.url = url;
    this.most = most;
  }

  /** Returns the sources that the arguments name; an argument that names nothing is a lost one. */
  public List<Source> of(List<String> arguments) {
    List<Source> sources = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals("-")) {
        sources.add(new StreamSource(standardInput, url, most));
      } else if (ADDRESS.matcher(argument).matches()) {
        sources.add(new AddressSource(argument, fetcher));
      } else {
        addPath(sources, argument);
      }
    }
    return sources;
  }

  private void addPath(List<Source> sources, String argument) {
    try {
      if (!FilePattern.isOne(argument) || Files.exists(Path.of(argument))) {
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
          addAll(sources, argument, Folder.in(path), "the folder has no text files");
        } else {
          sources.add(new FileSource(path, url, most));
        }
      } else {
        addAll(sources, argument, FilePattern.of(argument).find(), "no file matches");
      }
    } catch (InvalidPathException e) {
      sources.add(new LostSource(argument, "not a path: " + e.getReason()));
    }
  }

  private void addAll(List<Source> sources, String argument, Found found, String ifNone) {
    found.files().forEach(file -> sources.add(new FileSource(file, url, most)));
    sources.addAll(found.lost());
    if (found.files().isEmpty() && found.lost().isEmpty()) {
      sources.add(new LostSource(argument, ifNone));
    }
  }

  /**
   * Files that were found, and what could not be looked into.
   *
   * @param files sorted by name, folder by folder
   * @param lost what could not be looked into
   */
  record Found(List<Path> files, List<Source> lost) {}
}
