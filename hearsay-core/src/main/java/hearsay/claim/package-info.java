/** Claims: an event in a voice, or a statement, each with the characters that it came from. */
@NullMarked
package hearsay.claim;

import org.jspecify.annotations.NullMarked;
