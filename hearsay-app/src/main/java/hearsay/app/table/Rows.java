package hearsay.app.table;

import hearsay.pipeline.Reading;
import java.util.List;

/** A kind of table that readings are written to. */
public interface Rows {

  /** Returns the first line: the names of the columns. */
  String header();

  /**
   * Returns the rows of a reading, each ended.
   *
   * @param read the reading
   * @param name the source as its user named it
   */
  String of(Reading.Read read, String name);

  /** Returns what separates values in one cell. */
  static String joined(List<String> values) {
    return String.join("; ", values);
  }
}
