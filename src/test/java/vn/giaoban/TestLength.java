package vn.giaoban;

/// The extent of differential and generated tests: a part by default, everything with `-Plong`.
public final class TestLength {
  private static final boolean IS_LONG = Boolean.getBoolean("giaoban.tests.long");

  private TestLength() {}

  public static boolean isLong() {
    return IS_LONG;
  }

  /// One of two sizes of a test.
  public static int of(int usual, int whole) {
    return IS_LONG ? whole : usual;
  }
}
