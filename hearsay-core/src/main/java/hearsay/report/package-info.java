/** What comes in: the bytes of one report with what the carrier said of them. */
@NullMarked
package hearsay.report;

import org.jspecify.annotations.NullMarked;
