package hearsay.extract;

/** What readers of all formats know: read once from the lists beside these classes. */
record Knowledge(
    Agencies agencies,
    MomentReader moments,
    BylineReader bylines,
    PromoWords promos,
    DatelineReader datelines) {

  static Knowledge standard() {
    Agencies agencies = new Agencies();
    return new Knowledge(
        agencies,
        new MomentReader(),
        new BylineReader(),
        new PromoWords(),
        new DatelineReader(agencies));
  }

  LabelReader labels() {
    return new LabelReader(moments, agencies);
  }
}
