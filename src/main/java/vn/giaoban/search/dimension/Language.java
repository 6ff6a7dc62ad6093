package vn.giaoban.search.dimension;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A language that the program speaks.
public enum Language {
  VI,
  EN;

  private static final List<String> TAGS = List.of(VI.tag(), EN.tag());

  /// The tag of BCP 47.
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.of(tag());
  }

  /// The language with this tag; null for any other.
  public static @Nullable Language ofTag(@Nullable String tag) {
    for (var language : values()) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    return null;
  }

  /// The language that a caller likes best.
  ///
  /// @param ranges value of `Accept-Language`; null if absent
  /// @param otherwise if none of ours is liked, or the header cannot be read
  public static Language accepted(@Nullable String ranges, Language otherwise) {
    if (ranges == null || ranges.isBlank()) {
      return otherwise;
    }
    try {
      var liked = ofTag(Locale.lookupTag(Locale.LanguageRange.parse(ranges), TAGS));
      return liked == null ? otherwise : liked;
    } catch (IllegalArgumentException _) {
      return otherwise;
    }
  }
}
