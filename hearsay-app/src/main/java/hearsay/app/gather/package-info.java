/**
 * Where reports come from: files, folders, patterns, standard input and addresses of the web. What
 * cannot be had is a value ({@link hearsay.app.gather.Gathered.Lost}), so that the rest goes on.
 */
@NullMarked
package hearsay.app.gather;

import org.jspecify.annotations.NullMarked;
