package hearsay.extract;

import hearsay.extract.Part.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the authors in the lines above the report, where a page says nowhere else who they are. */
final class SignatureReader {
  private static final int LONGEST = 80;
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{Ll}’'-]+(?: \\p{Lu}\\.?[\\p{L}’'-]*){1,3}");

  private final BylineReader reader;

  SignatureReader(BylineReader reader) {
    this.reader = reader;
  }

  /** The paragraphs, a line that is only names marked as a byline, and the authors. */
  record SignedBlocks(List<Block> blocks, List<String> names) {}

  SignedBlocks read(List<Block> blocks, List<String> known) {
    if (!known.isEmpty()) {
      return new SignedBlocks(blocks, known);
    }
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      if (block.kind() == Kind.BYLINE && block.text().length() <= LONGEST) {
        List<String> names = reader.read(block.text());
        if (!names.isEmpty()) {
          return new SignedBlocks(blocks, names);
        }
      } else if (block.kind() == Kind.BODY) {
        return signed(blocks, at);
      }
    }
    return new SignedBlocks(blocks, known);
  }

  private SignedBlocks signed(List<Block> blocks, int first) {
    Block block = blocks.get(first);
    List<String> names =
        block.isHeading() || block.text().length() > LONGEST
            ? List.of()
            : reader.read(block.text());
    boolean only = !names.isEmpty() && names.stream().allMatch(n -> NAME.matcher(n).matches());
    int letters = names.stream().mapToInt(String::length).sum();
    if (!only || letters + 5 * names.size() < block.text().length()) {
      return new SignedBlocks(blocks, List.of());
    }
    List<Block> marked = new ArrayList<>(blocks);
    marked.set(first, block.as(Kind.BYLINE));
    return new SignedBlocks(marked, names);
  }
}
