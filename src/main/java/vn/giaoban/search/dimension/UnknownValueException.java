package vn.giaoban.search.dimension;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Nearest;

/// Thrown for a name that no value of a dimension has, with the nearest one that some value has.
public final class UnknownValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String nearest;

  private UnknownValueException(String message, @Nullable String nearest) {
    super(message);
    this.nearest = nearest;
  }

  /// @param names of all values
  static UnknownValueException of(Dimension dimension, String typed, Collection<String> names) {
    var nearest = Nearest.of(typed, names);
    var offer = nearest == null ? "" : "; did you mean '%s'?".formatted(nearest);
    return new UnknownValueException(
        "'%s' is no known value of %s%s".formatted(typed, dimension.apiName(), offer), nearest);
  }

  /// Null if none is near.
  public @Nullable String nearest() {
    return nearest;
  }

  /// The nearest name that an exception or one of its causes tells; null for none.
  public static @Nullable String nearest(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof UnknownValueException unknown) {
        return unknown.nearest();
      }
    }
    return null;
  }
}
