package vn.giaoban.notice;

import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Lines;

/// Evidence for the province of a notice.
///
/// @param kind `place-line`, `agency`, `text`, `district`, `commune`, `name` (a district's bare
///   name), `person` or `catalog`
/// @param province slug of the province it indicates
/// @param quote as written
/// @param lines in the notice; null for evidence outside it (a catalogue)
public record Evidence(String kind, String province, String quote, @Nullable Lines lines) {}
