/**
 * The reading model: one small encoder, read once per window of text, and its heads, served by ONNX
 * Runtime. {@link hearsay.model.ReadingModel} implements {@link hearsay.analysis.Analyzer}.
 *
 * <p>In go sentences, out comes an analysis. Trap: windows are served one at a time, without
 * padding, since the scales of dynamic int8 arithmetic would otherwise leak from one window of a
 * batch to another and the same text would not always read the same.
 */
@NullMarked
package hearsay.model;

import org.jspecify.annotations.NullMarked;
