package vn.giaoban.cli;

import java.util.Locale;

/// How a table of counts is printed.
enum CountFormat {
  TABLE,
  JSON,
  CSV;

  /// As it is typed.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
