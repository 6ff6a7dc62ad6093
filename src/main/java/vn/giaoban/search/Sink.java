package vn.giaoban.search;

import java.io.IOException;

/// What takes everything that one state of the index holds of something, one after another. An
/// exception ends the stream and reaches who asked for it.
///
/// @param <T> what is taken
@FunctionalInterface
public interface Sink<T> {
  /// Called once, before the first.
  default void begin(Totals totals) throws IOException {}

  void accept(T each) throws IOException;
}
