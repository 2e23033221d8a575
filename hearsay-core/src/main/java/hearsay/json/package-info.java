/** The one wire form of a reading, versioned, with its JSON Schema. */
@NullMarked
package hearsay.json;

import org.jspecify.annotations.NullMarked;
