package vn.giaoban.source;

/// A source file of a notice.
///
/// @param path below the corpus folder if it is inside, with `/`
/// @param format detected format: `txt`, `md`, …
/// @param sha256 of the bytes, lower-case hex
/// @param encoding detected character encoding, such as `UTF-8`
public record Source(String path, String format, long bytes, String sha256, String encoding) {}
