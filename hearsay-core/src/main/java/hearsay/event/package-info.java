/** PLOVER events: type, mode, contexts, trigger, actors and recipients, and stance. */
@NullMarked
package hearsay.event;

import org.jspecify.annotations.NullMarked;
