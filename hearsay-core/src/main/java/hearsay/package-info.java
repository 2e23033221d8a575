/** The façade: {@code Hearsay.english().read(html, url)}. */
@NullMarked
package hearsay;

import org.jspecify.annotations.NullMarked;
