package hearsay.app;

import hearsay.app.show.Look;
import hearsay.app.table.ClaimTable;
import hearsay.app.table.EventTable;
import java.io.IOException;
import java.io.Writer;

/** Writes readings one after the other; flushes after each. */
interface Output {

  /** Writes what comes before the first reading. */
  void begin() throws IOException;

  /** Writes a reading; what cannot be told in this form is left to {@link Faults}. */
  void write(Item item) throws IOException;

  /** Writes what comes after the last reading. */
  void end() throws IOException;

  /** The forms that readings are written in. */
  enum Format {
    /** For a person. */
    text,
    /** One JSON document: a reading, or a list of them. */
    json,
    /** One reading in JSON a line. */
    jsonl,
    /** One row per claim. */
    csv,
    /** One row per claim of an event, with the columns of POLECAT. */
    tsv;

    /** Returns an output of this form. */
    Output to(Writer out, Look look, boolean many) {
      return switch (this) {
        case text -> new TextOutput(out, look, many);
        case json -> new JsonOutput(out, many);
        case jsonl -> new JsonLinesOutput(out);
        case csv -> new TableOutput(out, new ClaimTable());
        case tsv -> new TableOutput(out, new EventTable());
      };
    }

    /** Returns whether the form itself tells of reports that could not be read. */
    boolean tellsFaults() {
      return this == json || this == jsonl;
    }
  }
}
