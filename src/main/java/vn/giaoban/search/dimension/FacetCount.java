package vn.giaoban.search.dimension;

/// The number of hits with a value.
///
/// @param value as in a filter; [Dimension#NONE] for records without a value
/// @param name display name
public record FacetCount(String value, String name, long count) {}
