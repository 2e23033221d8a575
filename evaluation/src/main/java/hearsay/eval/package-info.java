/** Predictions for the gold tasks by the shipped pipeline, and benchmarks; never shipped. */
@NullMarked
package hearsay.eval;

import org.jspecify.annotations.NullMarked;
