package vn.giaoban.notice;

/// A document cited by a directive (căn cứ, trích dẫn).
///
/// @param ref number and symbol without spaces ("296/KH-UBND"), or the phrase that names the
///   document
/// @param text the citation as written
public record Citation(String ref, String text) {}
