package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.giaoban.text.Span;

/// Finds all phrases of a cue table in one pass over a text: a tree of syllables in which every
/// wording of every phrase is a path. Safe for any number of threads.
final class CueFinder {
  /// A phrase where it stands; `parts` are ranges of tokens, in order.
  record Hit(TopicCue cue, List<Span> parts) {
    Span whole() {
      return new Span(parts.getFirst().start(), parts.getLast().end());
    }
  }

  /// @param cue its place in the table
  private record Part(int cue, int index) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Part> ends = new ArrayList<>();
  }

  private final List<TopicCue> cues;
  private final Node root = new Node();

  /// @param fold the form in which syllables are compared
  CueFinder(List<TopicCue> cues, UnaryOperator<String> fold) {
    this.cues = List.copyOf(cues);
    var known = new HashMap<String, String>();
    Function<String, String> folded = token -> known.computeIfAbsent(token, fold);
    for (int cue = 0; cue < cues.size(); cue++) {
      var parts = cues.get(cue).wordings().parts();
      for (int i = 0; i < parts.size(); i++) {
        for (var wording : parts.get(i)) {
          add(root, wording.stream().map(folded).toList(), new Part(cue, i));
        }
      }
    }
  }

  private static void add(Node node, List<String> tokens, Part part) {
    if (tokens.isEmpty()) {
      if (!node.ends.contains(part)) {
        node.ends.add(part);
      }
      return;
    }
    var rest = tokens.subList(1, tokens.size());
    if (tokens.getFirst().equals(CueTokens.JOINT)) {
      add(node, rest, part);
    }
    add(node.next.computeIfAbsent(tokens.getFirst(), _ -> new Node()), rest, part);
  }

  /// @param text tokens, folded as the phrases are
  List<Hit> find(List<String> text) {
    var byPart = new HashMap<Part, List<Span>>();
    for (int start = 0; start < text.size(); start++) {
      var node = root.next.get(text.get(start));
      for (int end = start + 1; node != null; end++) {
        for (var part : node.ends) {
          byPart.computeIfAbsent(part, _ -> new ArrayList<>()).add(new Span(start, end));
        }
        node = end < text.size() ? node.next.get(text.get(end)) : null;
      }
    }
    return byPart.keySet().stream()
        .filter(part -> part.index() == 0)
        .flatMap(part -> hits(part.cue(), byPart, text).stream())
        .toList();
  }

  private List<Hit> hits(int number, Map<Part, List<Span>> byPart, List<String> text) {
    var cue = cues.get(number);
    var found = new ArrayList<Hit>();
    for (var first : byPart.getOrDefault(new Part(number, 0), List.of())) {
      found.add(new Hit(cue, List.of(first)));
    }
    for (int i = 1; i < cue.wordings().parts().size(); i++) {
      int most = cue.wordings().gaps().get(i - 1);
      var spans = byPart.getOrDefault(new Part(number, i), List.of());
      var longer = new ArrayList<Hit>();
      for (var hit : found) {
        for (var span : spans) {
          if (span.start() >= hit.whole().end()
              && CueTokens.isGap(text, hit.whole().end(), span.start(), most)) {
            longer.add(new Hit(cue, append(hit.parts(), span)));
          }
        }
      }
      found = longer;
    }
    return found;
  }

  private static List<Span> append(List<Span> parts, Span last) {
    var all = new ArrayList<>(parts);
    all.add(last);
    return List.copyOf(all);
  }
}
