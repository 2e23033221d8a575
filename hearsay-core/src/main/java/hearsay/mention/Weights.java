package hearsay.mention;

/**
 * How much each sign counts when it is decided to whom a phrase refers. Points; a link needs the
 * threshold. Fitted by hand on GUM dev with its gold trees and names taken from its gold chains.
 *
 * @param model points for each point of the reading model's score for a pair, over its score for no
 *     antecedent
 * @param modelBound largest model score that counts, either way
 * @param pronouns for pronouns
 * @param nominals for descriptions
 */
record Weights(double model, double modelBound, Pronouns pronouns, Nominals nominals) {

  /**
   * For pronouns.
   *
   * @param threshold what a link needs
   * @param sentence for each sentence between
   * @param subject for an antecedent that is a subject
   * @param parallel for an antecedent in the same role
   * @param often for the logarithm of how often the antecedent has been spoken of
   * @param actor for one who acts rather than a thing
   */
  record Pronouns(
      double threshold,
      double sentence,
      double subject,
      double parallel,
      double often,
      double actor) {}

  /**
   * For descriptions.
   *
   * @param threshold what a link needs
   * @param sentence for each sentence between
   * @param sameNoun for the same noun
   * @param title for a noun of the actor's titles
   * @param kind for a noun that says what kind of actor a name stands for
   * @param newWord for each word that was not said of the actor before
   */
  record Nominals(
      double threshold,
      double sentence,
      double sameNoun,
      double title,
      double kind,
      double newWord) {}

  static Weights standard() {
    return new Weights(
        0.5,
        6,
        new Pronouns(-2.5, -0.9, 1.0, 0.4, 0.4, 0.6),
        new Nominals(1.0, -0.1, 3.0, 2.5, 1.6, -2.5));
  }
}
