package vn.giaoban.search.wording;

/// How two wordings differ.
///
/// @param own weight of what only one has, of the two the lighter, as a share of all of that one
/// @param exchanged weight of what stands in one where other words stand in the other
///   ([Alignment]), up to the end of the clause; of the two sides the lighter, as a share of it and
///   what both have
/// @param otherActs whether both have acts of office, but none in common
/// @param furtherActs whether each has an act that the other lacks, beside one in common
/// @param otherNames whether each has a name that the other lacks
/// @param otherYears whether both have years, but none in common
/// @param otherUnits whether both have responsible units, but none in common
record Features(
    double own,
    double exchanged,
    boolean otherActs,
    boolean furtherActs,
    boolean otherNames,
    boolean otherYears,
    boolean otherUnits) {
  /// The chance that they are one task, by logistic regression.
  double chance() {
    double sum =
        2.95
            - 4.2 * own
            - 17 * exchanged
            - (otherActs ? 3.8 : 0)
            - (furtherActs ? 4 : 0)
            - (otherNames ? 5 : 0)
            - (otherYears ? 3.3 : 0)
            - (otherUnits ? 0.3 : 0);
    return 1 / (1 + Math.exp(-sum));
  }

  Features exchanging(double share) {
    return new Features(own, share, otherActs, furtherActs, otherNames, otherYears, otherUnits);
  }
}
