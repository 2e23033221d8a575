package hearsay.event;

/**
 * The 16 event types of PLOVER (Open Event Data Alliance, PLOVER 0.8), with their quad classes and
 * the CAMEO root codes that they take in.
 */
public enum PloverType {
  /** Agree, promise, accept. */
  AGREE(Quad.VERBAL_COOPERATION),
  /** Meet, visit, talk, mediate. */
  CONSULT(Quad.VERBAL_COOPERATION),
  /** Praise, endorse, back, recognise. */
  SUPPORT(Quad.VERBAL_COOPERATION),
  /** Yield in politics: release, lift, ease, resign. */
  CONCEDE(Quad.VERBAL_COOPERATION),
  /** Cooperate in deed. */
  COOPERATE(Quad.MATERIAL_COOPERATION),
  /** Give material aid. */
  AID(Quad.MATERIAL_COOPERATION),
  /** Yield in war: withdraw, cease fire, surrender. */
  RETREAT(Quad.MATERIAL_COOPERATION),
  /** Ask, demand, urge. */
  REQUEST(Quad.VERBAL_CONFLICT),
  /** Accuse, criticise, investigate. */
  ACCUSE(Quad.VERBAL_CONFLICT),
  /** Refuse, deny, oppose. */
  REJECT(Quad.VERBAL_CONFLICT),
  /** Threaten, warn of own action. */
  THREATEN(Quad.VERBAL_CONFLICT),
  /** Demonstrate, strike, riot. */
  PROTEST(Quad.MATERIAL_CONFLICT),
  /** Reduce relations: sanctions, boycott, expel diplomats. */
  SANCTION(Quad.MATERIAL_CONFLICT),
  /** Show military or police force short of using it. */
  MOBILIZE(Quad.MATERIAL_CONFLICT),
  /** Repress: arrest, sentence, ban. */
  COERCE(Quad.MATERIAL_CONFLICT),
  /** Use force. */
  ASSAULT(Quad.MATERIAL_CONFLICT);

  private final Quad quad;

  PloverType(Quad quad) {
    this.quad = quad;
  }

  /** Returns the quad class. */
  public Quad quad() {
    return quad;
  }

  /** The four classes that PLOVER types fall into. */
  public enum Quad {
    /** Words in favour. */
    VERBAL_COOPERATION,
    /** Deeds in favour. */
    MATERIAL_COOPERATION,
    /** Words against. */
    VERBAL_CONFLICT,
    /** Deeds against. */
    MATERIAL_CONFLICT
  }
}
