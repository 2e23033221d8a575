/**
 * Readings as rows: one row per claim as CSV, one per claim of an event as TSV with the columns of
 * POLECAT. {@code docs/formats.md} describes every column.
 */
@NullMarked
package hearsay.app.table;

import org.jspecify.annotations.NullMarked;
