package hearsay.app.table;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name in the header
 * @param value the cell of a row; empty: not known
 */
record Column(String name, Function<Row, String> value) {}
