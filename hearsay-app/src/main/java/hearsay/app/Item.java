package hearsay.app;

import hearsay.pipeline.Reading;

/**
 * A reading with the name of its source.
 *
 * @param name as its user named it
 * @param reading what came of it
 */
record Item(String name, Reading reading) {}
