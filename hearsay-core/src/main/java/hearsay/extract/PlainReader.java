package hearsay.extract;

import hearsay.extract.Part.Kind;
import java.util.List;
import java.util.Optional;

/** Reads plain text. */
final class PlainReader {
  PlainReader(Knowledge knowledge) {}

  Draft read(String characters) {
    return new Draft(
        List.of(Paragraph.of(Kind.BODY, Passage.unaligned(characters))),
        new Article.Facts(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Optional.empty());
  }
}
