package vn.giaoban.notice;

/// A document that a directive refers to (căn cứ, trích dẫn).
///
/// @param ref number and symbol without spaces ("296/KH-UBND"), or the phrase that names it
/// @param text the words in the directive
public record Citation(String ref, String text) {}
