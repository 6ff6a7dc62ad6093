package vn.giaoban.parse;

/// What a line of a notice is for, as far as its items are concerned.
enum LineRole {
  /// Masthead, opening, introductions, recipients, signature.
  OUTSIDE,
  HEADING,
  /// A heading with an item behind its colon.
  HEADED_ITEM,
  ITEM,
  /// Goes on with the line before it.
  ONWARD
}
