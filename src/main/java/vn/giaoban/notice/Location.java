package vn.giaoban.notice;

import org.jspecify.annotations.Nullable;

/// The province of a notice.
///
/// @param province slug as the notice knows it
/// @param provinceNow slug of the province that it lies in today
public record Location(@Nullable String province, @Nullable String provinceNow) {}
