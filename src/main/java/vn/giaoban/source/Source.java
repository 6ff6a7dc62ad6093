package vn.giaoban.source;

/// A file that a notice was read from.
///
/// @param path as given, below the corpus folder where there is one, with `/`
/// @param format the format found: `txt`, `md`, …
/// @param sha256 of the file's bytes, in lower-case hex
/// @param encoding the character encoding found, such as `UTF-8`
public record Source(String path, String format, long bytes, String sha256, String encoding) {}
