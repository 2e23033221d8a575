package hearsay.model;

/**
 * One window as the encoder reads it. Its words follow one another in the text.
 *
 * @param firstWord number in the text of its first word
 * @param pieces piece numbers, {@code [CLS]} first, {@code [SEP]} after each paragraph
 * @param first for each word the index of its first piece
 * @param sentence for each word the number of its sentence in the window, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the runtime as it is, never compared
record Window(int firstWord, long[] pieces, long[] first, long[] sentence) {

  /** Returns the number of words. */
  int size() {
    return first.length;
  }
}
