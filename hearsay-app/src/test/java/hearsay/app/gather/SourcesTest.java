package hearsay.app.gather;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.extract.Extraction.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  private static final int MOST = 1000;

  @TempDir private Path folder = Path.of("");

  private final Sources sources = sources(Optional.empty());

  private static Sources sources(Optional<URI> url) {
    return new Sources(
        new ByteArrayInputStream("typed".getBytes(StandardCharsets.UTF_8)),
        new Fetcher(Limits.standard(), PublicAddresses::contains, Clock.systemUTC()),
        url,
        MOST);
  }

  private Path write(String name, String words) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, words);
  }

  private List<String> names(String argument) {
    return sources.of(List.of(argument)).stream()
        .map(source -> source.name().replace(folder + "/", ""))
        .toList();
  }

  private String detail(String argument) {
    Gathered gathered = sources.of(List.of(argument)).getFirst().gather();
    assertThat(gathered).isInstanceOf(Gathered.Lost.class);
    return ((Gathered.Lost) gathered).unreadable().detail();
  }

  @Test
  void aFolderGivesItsTextsSortedWithoutWhatIsHidden() throws IOException {
    write("b.html", "");
    write("a/z.txt", "");
    write("a/A.HTM", "");
    write("a/notes", "");
    write("picture.png", "");
    write(".hidden.txt", "");
    write(".git/c.txt", "");
    assertThat(names(folder.toString())).containsExactly("a/A.HTM", "a/notes", "a/z.txt", "b.html");
  }

  @Test
  void linksDoNotLeadOutOfAFolder() throws IOException {
    Path outside = write("outside/secret.txt", "");
    Path inside = write("inside/own.txt", "");
    Files.createSymbolicLink(folder.resolve("inside/out.txt"), outside);
    Files.createSymbolicLink(folder.resolve("inside/away"), outside.getParent());
    Files.createSymbolicLink(folder.resolve("inside/again.txt"), inside);
    Files.createSymbolicLink(folder.resolve("inside/broken.txt"), folder.resolve("none"));
    assertThat(names(folder + "/inside")).containsExactly("inside/again.txt", "inside/own.txt");
    Files.createSymbolicLink(folder.resolve("door"), folder.resolve("outside"));
    assertThat(names(folder + "/door")).containsExactly("door/secret.txt");
  }

  @Test
  void patternsAreAsAShellWouldReadThem() throws IOException {
    write("1.html", "");
    write("2.html", "");
    write("10.txt", "");
    write("deep/3.html", "");
    write(".4.html", "");
    assertThat(names(folder + "/*.html")).containsExactly("1.html", "2.html");
    assertThat(names(folder + "/[2-9].{html,txt}")).containsExactly("2.html");
    assertThat(names(folder + "/*/*.html")).containsExactly("deep/3.html");
    assertThat(names(folder + "//**.html")).containsExactly("1.html", "2.html", "deep/3.html");
    assertThat(names(folder + "/.*.html")).containsExactly(".4.html");
  }

  @Test
  void aFileMayBeCalledLikeAPattern() throws IOException {
    write("what?.txt", "");
    write("whatX.txt", "");
    assertThat(names(folder + "/what?.txt")).containsExactly("what?.txt");
  }

  @Test
  void whatIsNotThereIsLostWithTheReason() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    assertThat(detail(folder + "/none.html")).isEqualTo("no such file");
    assertThat(detail(folder + "/none-*.html")).isEqualTo("no file matches");
    assertThat(detail(folder + "/[z-a].html")).startsWith("not a pattern");
    assertThat(detail(folder + "/empty")).isEqualTo("the folder has no text files");
    assertThat(detail("nul\0")).startsWith("not a path");
  }

  @Test
  void filesAreReadUpToTheBound() throws IOException {
    Path large = write("large.txt", "x".repeat(MOST + 1));
    Path fits = write("fits.txt", "x".repeat(MOST));
    Gathered lost = sources.of(List.of(large.toString())).getFirst().gather();
    assertThat(((Gathered.Lost) lost).unreadable().reason()).isEqualTo(Reason.TOO_LARGE);
    Gathered here = sources.of(List.of(fits.toString())).getFirst().gather();
    assertThat(((Gathered.Here) here).report().content().length()).isEqualTo(MOST);
  }

  @Test
  void standardInputHasTheAddressThatIsGiven() {
    URI url = URI.create("https://example.org/1");
    Source source = sources(Optional.of(url)).of(List.of("-")).getFirst();
    Gathered.Here here = (Gathered.Here) source.gather();
    assertThat(here.report().url()).contains(url);
    assertThat(new String(here.report().content().toArray(), StandardCharsets.UTF_8))
        .isEqualTo("typed");
  }
}
