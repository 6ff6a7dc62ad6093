package vn.giaoban.notice;

/// The notice date that its directives count under.
public enum DateBasis {
  MET_ON,
  ISSUED_ON,
  PERIOD,
  NONE
}
