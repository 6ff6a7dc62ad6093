package vn.giaoban;

/// How much differential and generated tests try: a part of it by default, all of it with `-Plong`.
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
