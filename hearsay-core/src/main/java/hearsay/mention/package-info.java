/**
 * Who and what is spoken of: mentions, and the actors that they refer to, with roles, countries and
 * PLOVER sectors.
 */
@NullMarked
package hearsay.mention;

import org.jspecify.annotations.NullMarked;
