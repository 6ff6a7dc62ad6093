package vn.giaoban.search;

import java.util.List;

/// The notices of an index that lack a fact.
///
/// @param notices how many, at least one
/// @param first the first of them by id
public record Gap(MissingFact fact, int notices, List<Lacking> first) {
  /// The most notices that are named.
  public static final int NAMED = 5;

  /// A notice that lacks the fact.
  public record Lacking(String id, String path) {}

  public Gap {
    first = List.copyOf(first);
  }
}
