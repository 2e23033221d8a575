package hearsay.time;

/**
 * What an expression means.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 */
record TimexValue(TimeExpression.Type type, String value) {

  static TimexValue date(String value) {
    return new TimexValue(TimeExpression.Type.DATE, value);
  }

  static TimexValue time(String value) {
    return new TimexValue(TimeExpression.Type.TIME, value);
  }

  static TimexValue duration(String value) {
    return new TimexValue(TimeExpression.Type.DURATION, value);
  }

  static TimexValue set(String value) {
    return new TimexValue(TimeExpression.Type.SET, value);
  }
}
