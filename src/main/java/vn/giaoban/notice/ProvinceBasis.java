package vn.giaoban.notice;

/// How a notice's province is known, the surest first.
public enum ProvinceBasis {
  /// A catalogue beside the files says so.
  DECLARED,
  /// The place line or the agency's name with its province.
  STATED,
  /// The body names the province.
  MENTIONED,
  /// Only a district, commune, product or person points there.
  INFERRED,
  UNKNOWN
}
