package vn.giaoban.notice;

import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Lines;

/// Why a notice is held to belong to a province.
///
/// @param kind `place-line`, `agency`, `text`, `district`, `commune`, `name` (a district's bare
///   name), `person` or `catalog`
/// @param province the slug that it points to
/// @param quote the words, as written
/// @param lines where they stand; null where they do not stand in the notice (a catalogue)
public record Evidence(String kind, String province, String quote, @Nullable Lines lines) {}
