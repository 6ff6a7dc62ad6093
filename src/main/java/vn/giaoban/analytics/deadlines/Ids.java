package vn.giaoban.analytics.deadlines;

import java.util.ArrayList;
import java.util.List;

/// The ids of directives as they come: how many, and which where they are few.
final class Ids {
  /// How many an address may name.
  static final int MAX = 200;

  private final List<String> first = new ArrayList<>();
  private long count;

  void add(String id) {
    if (first.size() < MAX) {
      first.add(id);
    }
    count++;
  }

  void addAll(Ids others) {
    others.first.stream().limit(MAX - first.size()).forEach(first::add);
    count += others.count;
  }

  long count() {
    return count;
  }

  boolean areFew() {
    return count <= MAX;
  }

  /// All where they are few.
  List<String> list() {
    return List.copyOf(first);
  }
}
