package hearsay.time;

import java.time.LocalDate;

/**
 * What relative times are counted from.
 *
 * @param day the day of writing where it was written (of the dateline, else of publication)
 */
public record Anchor(LocalDate day) {}
