package vn.giaoban.notice;

import org.jspecify.annotations.Nullable;

/// The province of a notice.
///
/// @param province slug as the notice knows it
/// @param provinceNow slug of the province that it lies in today
/// @param provinceBasis how it was determined
public record Location(
    @Nullable String province, @Nullable String provinceNow, ProvinceBasis provinceBasis) {}
