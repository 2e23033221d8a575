/**
 * Time expressions and what they mean, as TIMEX3 values (TimeML 1.2.1) resolved against the day of
 * the report: {@code said Wednesday} in a report of Thursday, 14 September 2023, is {@code
 * 2023-09-13}; {@code over the past three months} is {@code P3M}.
 *
 * <p>Words come from {@code time-words.tsv}, {@code holidays.tsv} and {@code tense-words.tsv}; how
 * they combine is {@code Grammar} and the phrases below it. A phrase is found first and then given
 * its value in a frame: the day of writing, the tense around it, and what was spoken of before.
 *
 * <p>Spans follow the TempEval-3 data: an article or {@code early}, {@code nearly}, {@code at
 * least} before the words belongs to them; prepositions, {@code 's} and people's ages do not.
 */
@NullMarked
package hearsay.time;

import org.jspecify.annotations.NullMarked;
