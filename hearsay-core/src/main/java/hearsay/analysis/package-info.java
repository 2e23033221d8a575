/**
 * What the reading model says about the words: tags, lemmas, dependencies, and scores between
 * words. {@link hearsay.analysis.Analyzer} is the interface that a reading model implements.
 */
@NullMarked
package hearsay.analysis;

import org.jspecify.annotations.NullMarked;
