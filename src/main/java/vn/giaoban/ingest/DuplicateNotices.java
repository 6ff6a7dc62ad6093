package vn.giaoban.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Groups duplicate files by shared keys.
final class DuplicateNotices {
  private DuplicateNotices() {}

  /// Each notice once, sorted by path.
  ///
  /// @param heads asked for a notice of the index that has a new duplicate
  static List<Found> joined(List<Found> found, Found.Heads heads) throws IOException {
    var roots = new int[found.size()];
    var byKey = new HashMap<String, Integer>();
    for (int i = 0; i < roots.length; i++) {
      roots[i] = i;
      for (var key : found.get(i).entry().keys()) {
        int root = root(roots, byKey.getOrDefault(key, i));
        roots[root(roots, i)] = root;
        byKey.put(key, root);
      }
    }
    var joined = new ArrayList<Found>();
    for (var parts : groups(found, roots).values()) {
      joined.add(Found.joined(parts, heads));
    }
    joined.sort(Comparator.comparing(Found::firstPath));
    return joined;
  }

  private static Map<Integer, List<Found>> groups(List<Found> found, int[] roots) {
    var groups = new LinkedHashMap<Integer, List<Found>>();
    for (int i = 0; i < roots.length; i++) {
      groups.computeIfAbsent(root(roots, i), _ -> new ArrayList<>()).add(found.get(i));
    }
    return groups;
  }

  private static int root(int[] roots, int at) {
    int root = at;
    while (roots[root] != root) {
      root = roots[root];
    }
    return root;
  }
}
