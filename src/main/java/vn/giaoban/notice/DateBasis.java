package vn.giaoban.notice;

/// Which of a notice's dates its directives count under.
public enum DateBasis {
  MET_ON,
  ISSUED_ON,
  PERIOD,
  NONE
}
