package vn.giaoban.analytics.followups;

/// A directive as a member of a chain.
///
/// @param likeness similarity to the member of the chain that it is most like, from 0 to 1; 1 for
///   the first
record ChainMember(ComparedDirective directive, double likeness) {
  int day() {
    return directive.day();
  }

  String id() {
    return directive.id();
  }
}
