/**
 * What one claim says, with its ids followed: who, to whom, when, where, in whose words. What the
 * terminal view and the tables are written from.
 */
@NullMarked
package hearsay.app.facts;

import org.jspecify.annotations.NullMarked;
