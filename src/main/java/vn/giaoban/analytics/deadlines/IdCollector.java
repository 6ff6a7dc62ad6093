package vn.giaoban.analytics.deadlines;

import java.util.ArrayList;
import java.util.List;

/// Collects ids of directives: their number, and the ids themselves while they are few.
final class IdCollector {
  /// The most ids in one URL.
  static final int MAX = 200;

  private final List<String> first = new ArrayList<>();
  private long count;

  void add(String id) {
    if (first.size() < MAX) {
      first.add(id);
    }
    count++;
  }

  void addAll(IdCollector others) {
    others.first.stream().limit(MAX - first.size()).forEach(first::add);
    count += others.count;
  }

  long count() {
    return count;
  }

  boolean areFew() {
    return count <= MAX;
  }

  /// All ids, if they are few.
  List<String> list() {
    return List.copyOf(first);
  }
}
