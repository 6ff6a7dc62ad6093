package vn.giaoban.parse;

import org.jspecify.annotations.Nullable;

/// A paragraph, heading or item: lines that belong together, joined.
///
/// @param mark what it starts with, or null
/// @param text without the mark
/// @param first its first line
/// @param last its last line
record Block(@Nullable Mark mark, MappedText text, SourceLine first, SourceLine last) {
  String string() {
    return text.text();
  }

  Block withText(MappedText other) {
    return new Block(mark, other, first, last);
  }

  boolean isBullet() {
    return mark != null && mark.bullet();
  }
}
