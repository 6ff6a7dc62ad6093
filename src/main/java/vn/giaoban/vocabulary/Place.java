package vn.giaoban.vocabulary;

/// A district or commune.
///
/// @param province slug of its province in the requested era
public record Place(PlaceKind kind, String province) {}
