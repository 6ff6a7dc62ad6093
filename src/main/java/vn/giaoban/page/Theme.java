package vn.giaoban.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The colours of the pages.
public enum Theme {
  /// Those of the reader's system.
  AUTO,
  LIGHT,
  DARK;

  /// The name in cookies and addresses.
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The theme with this name; null for any other.
  public static @Nullable Theme ofTag(@Nullable String tag) {
    for (var theme : values()) {
      if (theme.tag().equals(tag)) {
        return theme;
      }
    }
    return null;
  }
}
