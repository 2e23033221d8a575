package hearsay.eval;

import hearsay.Hearsay;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the prediction for one gold line; reads the line's input fields alone, never its answers.
 */
@FunctionalInterface
interface Task {

  /**
   * Returns the prediction for a line, in the shape that the task's README gives.
   *
   * @param line the gold line
   * @param folder the folder of the gold file
   * @param hearsay the shipped reader
   */
  ObjectNode predict(ObjectNode line, Path folder, Hearsay hearsay);
}
