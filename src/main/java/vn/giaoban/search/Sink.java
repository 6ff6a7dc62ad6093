package vn.giaoban.search;

import java.io.IOException;

/// Receives a stream of records from one index generation. An exception ends the stream and
/// propagates to the caller.
///
/// @param <T> record type
@FunctionalInterface
public interface Sink<T> {
  /// Called once, before the first record.
  default void begin(Totals totals) throws IOException {}

  void accept(T each) throws IOException;
}
