package vn.giaoban.parse;

import org.jspecify.annotations.Nullable;

/// A block of the text: a paragraph, heading or item, with its lines joined.
///
/// @param mark leading number or bullet; null for none
/// @param text without the mark
/// @param first first line
/// @param last last line
record Block(@Nullable Mark mark, MappedText text, SourceLine first, SourceLine last) {
  String string() {
    return text.text();
  }

  Block withText(MappedText other) {
    return new Block(mark, other, first, last);
  }

  /// What a table says of the task that it is; null if it is none.
  @Nullable TaskRow task() {
    return first.task();
  }

  boolean isBullet() {
    return mark != null && mark.bullet();
  }
}
