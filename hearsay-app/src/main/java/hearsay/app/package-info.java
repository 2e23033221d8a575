/** The command line, and the wiring: the only place that says {@code new} of an adapter. */
@NullMarked
package hearsay.app;

import org.jspecify.annotations.NullMarked;
