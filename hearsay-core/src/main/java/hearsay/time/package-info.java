/** Time expressions and what they mean, as TIMEX3 values resolved against the day of the report. */
@NullMarked
package hearsay.time;

import org.jspecify.annotations.NullMarked;
