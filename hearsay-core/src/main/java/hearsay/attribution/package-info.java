/** Who is cited, by which cue, for what: attributions, their manner, channel and chains. */
@NullMarked
package hearsay.attribution;

import org.jspecify.annotations.NullMarked;
