/**
 * The view for a person at a terminal: an article's parts, then its claims with their words; and
 * the explanation of one claim. Everything that came from outside goes through {@link
 * hearsay.app.show.Safe} before it is shown.
 */
@NullMarked
package hearsay.app.show;

import org.jspecify.annotations.NullMarked;
