package vn.giaoban.vocabulary;

/// A district or commune of a name.
///
/// @param province slug of the province it lies in, as known in the era asked for
public record Place(PlaceKind kind, String province) {}
