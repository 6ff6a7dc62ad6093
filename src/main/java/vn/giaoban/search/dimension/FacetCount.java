package vn.giaoban.search.dimension;

/// How many records of an answer have a value.
///
/// @param value as a filter takes it; [Dimension#NONE] for records without one
/// @param name for showing
public record FacetCount(String value, String name, long count) {}
