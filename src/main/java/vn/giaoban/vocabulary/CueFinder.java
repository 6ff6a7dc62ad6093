package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.words.CueText;
import vn.giaoban.vocabulary.words.CueTokens;
import vn.giaoban.vocabulary.words.PhraseTree;
import vn.giaoban.vocabulary.words.WordIds;

/// Finds all phrases of a cue table in one pass over a text, by a trie of syllables that contains
/// every wording of every phrase, from one root with diacritics and from another without. Safe for
/// any number of threads.
final class CueFinder {
  /// A match of a phrase; `parts` are ranges of tokens, in order.
  record Hit(TopicCue cue, List<Span> parts) {
    Span whole() {
      return new Span(parts.getFirst().start(), parts.getLast().end());
    }
  }

  /// @param cue index in the table
  private record Part(int cue, int index) {}

  private record Found(Part part, Span span) {}

  private final List<TopicCue> cues;
  private final List<Part> parts = new ArrayList<>();
  private final WordIds ids = new WordIds();
  private final PhraseTree tree = new PhraseTree();
  private final int exact = tree.root();
  private final int plain = tree.root();

  CueFinder(List<TopicCue> cues) {
    this.cues = List.copyOf(cues);
    ids.add(CueTokens.JOINT);
    ids.add(CueTokens.BREAK);
    for (int cue = 0; cue < cues.size(); cue++) {
      var wordings = cues.get(cue).wordings().parts();
      for (int i = 0; i < wordings.size(); i++) {
        for (var wording : wordings.get(i)) {
          add(exact, wording, parts.size());
          add(plain, wording.stream().map(Folding::plain).toList(), parts.size());
        }
        parts.add(new Part(cue, i));
      }
    }
  }

  /// A joint is optional.
  private void add(int node, List<String> tokens, int part) {
    if (tokens.isEmpty()) {
      tree.end(node, part);
      return;
    }
    var rest = tokens.subList(1, tokens.size());
    if (tokens.getFirst().equals(CueTokens.JOINT)) {
      add(node, rest, part);
    }
    add(tree.extend(node, ids.add(tokens.getFirst())), rest, part);
  }

  WordIds ids() {
    return ids;
  }

  /// The matches in `text`, in no particular order. A text without diacritics is matched without
  /// them.
  List<Hit> find(Reading text) {
    var cut =
        CueText.of(text.text(), text.exact(), text.words(), ids, text.numbered().exactIds(ids));
    var found = found(cut);
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < found.size(); i++) {
      var first = found.get(i);
      if (first.part().index() == 0) {
        var start = new Hit(cues.get(first.part().cue()), List.of(first.span()));
        hits.addAll(hits(start, first.part().cue(), cut, found.subList(i, found.size())));
      }
    }
    return hits;
  }

  /// In the order of their starts.
  private List<Found> found(CueText cut) {
    int root = cut.unmarked() ? plain : exact;
    var found = new ArrayList<Found>();
    for (int start = 0; start < cut.count(); start++) {
      int node = root;
      for (int end = start; end < cut.count() && node != PhraseTree.NOWHERE; end++) {
        int word = cut.token(end);
        node = word == WordIds.UNKNOWN ? PhraseTree.NOWHERE : tree.next(node, word);
        if (node != PhraseTree.NOWHERE) {
          for (int part : tree.ends(node)) {
            found.add(new Found(parts.get(part), new Span(start, end + 1)));
          }
        }
      }
    }
    return found;
  }

  /// @param rest what was found from the start of the first part on
  private static List<Hit> hits(Hit start, int cue, CueText cut, List<Found> rest) {
    var wordings = start.cue().wordings();
    var hits = List.of(start);
    for (int i = 1; i < wordings.parts().size(); i++) {
      var part = new Part(cue, i);
      int most = wordings.gaps().get(i - 1);
      var longer = new ArrayList<Hit>();
      for (var hit : hits) {
        int end = hit.whole().end();
        int reach = cut.reach(end, most);
        for (var found : rest) {
          if (found.span().start() > reach) {
            break;
          }
          if (found.span().start() >= end && found.part().equals(part)) {
            longer.add(new Hit(hit.cue(), append(hit.parts(), found.span())));
          }
        }
      }
      hits = longer;
    }
    return hits;
  }

  private static List<Span> append(List<Span> parts, Span last) {
    var all = new ArrayList<>(parts);
    all.add(last);
    return List.copyOf(all);
  }
}
