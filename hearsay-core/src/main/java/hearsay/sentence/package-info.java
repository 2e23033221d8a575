/** Sentences and tokens of the parts, split as Universal Dependencies splits English. */
@NullMarked
package hearsay.sentence;

import org.jspecify.annotations.NullMarked;
