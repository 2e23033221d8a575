/** The order of the steps: {@code Pipeline} reads a report. */
@NullMarked
package hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
