package vn.giaoban.notice;

/// How the province of a notice was determined, most certain first.
public enum ProvinceBasis {
  /// Declared in a catalogue.
  DECLARED,
  /// Stated in the place line or in the agency's name.
  STATED,
  /// Mentioned in the body.
  MENTIONED,
  /// Inferred from a district, commune, product or person.
  INFERRED,
  UNKNOWN
}
