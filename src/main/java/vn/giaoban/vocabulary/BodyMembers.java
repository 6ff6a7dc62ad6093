package vn.giaoban.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/// Finds bodies that share one head word: "Sở Tài chính, Xây dựng", "các Sở: Công Thương, Tài
/// chính", "các Sở, ban, ngành: Công Thương, Tài chính".
final class BodyMembers {
  /// The most words of one more kind of bodies beside the head: "đơn vị có liên quan".
  private static final int LONGEST_KIND = 5;

  /// The most words of all such kinds together.
  private static final int LONGEST_KINDS = 16;

  private final BodyFinder finder;
  private final BodyText text;
  private final BodyWalk walk;
  private final BodyPlaces places;
  private final List<BodyName> found;
  private int end;

  /// @param found what the bodies are added to
  BodyMembers(BodyFinder finder, BodyText text, BodyWalk walk, List<BodyName> found) {
    this.finder = finder;
    this.text = text;
    this.walk = walk;
    this.places = walk.places();
    this.found = found;
  }

  /// Bodies of the same kind that follow the one from `start` to `behind`, without its head word.
  ///
  /// @return where they end
  int after(int start, int behind) {
    end = behind;
    boolean headed = finder.headAt(text, start) != null;
    while (headed && (isAnd() || text.behindComma(end)) && add(start)) {}
    return end;
  }

  /// Bodies behind a head word of several, or behind one and a colon; the first one's name starts
  /// with that.
  ///
  /// @return where they end, behind the head if there are none; `start + 1` if there is no such
  ///   head
  int plural(int start) {
    int head = text.starts(start) ? finder.headLength(text, start) : 0;
    if (head == 0) {
      return start + 1;
    }
    end = behindKinds(start + head);
    boolean listed = text.behindColon(end);
    if (!listed && !BodyPlaces.SEVERAL.contains(text.exact(start - 1))) {
      return start + 1;
    }
    int first = found.size();
    while (end < text.size() && (isJoined() || (listed && text.behind(end, ';'))) && add(start)) {}
    if (listed && found.size() == first + 1 && !goesOn()) {
      found.removeLast();
    }
    if (found.size() == first) {
      return start + head;
    }
    var named = found.get(first);
    var span = new Span(text.start(start), named.span().end());
    found.set(first, new BodyName(span, named.name(), named.unit(), named.body()));
    return end;
  }

  /// The index behind ", ban, ngành" and a colon; `at` for nothing of the kind.
  private int behindKinds(int at) {
    int kind = text.behindComma(at) ? at : text.size();
    int last = Math.min(text.size(), at + LONGEST_KINDS);
    for (int i = kind; i < last && !text.capital(i); i++) {
      kind = text.behindComma(i) ? i : kind;
      if (i >= kind + LONGEST_KIND || !(text.behindComma(i) || text.adjoins(i))) {
        return at;
      }
      if (text.behindColon(i + 1)) {
        return i + 1;
      }
    }
    return at;
  }

  /// Whether something else follows in the list: one body alone is not several.
  private boolean goesOn() {
    boolean joined = text.behindComma(end) || text.behind(end, ';');
    return isAnd() ? text.capital(end + 1) : joined && text.capital(end);
  }

  private boolean isAnd() {
    return text.exact(end).equals("và");
  }

  private boolean isJoined() {
    return isAnd() || text.behindColon(end) || text.adjoins(end) || text.behindComma(end);
  }

  private boolean add(int start) {
    var member = member(start, isAnd() ? end + 1 : end);
    return member != null && found.add(member);
  }

  /// The body named by the head at `start` with the words at `at`; null for none.
  private @Nullable BodyName member(int start, int at) {
    int head = finder.headLength(text, start);
    if (at >= text.size()
        || head == 0
        || !text.capital(at)
        || places.isPlace(at)
        || walk.endOfBody(at) > at) {
      return null;
    }
    var match = finder.elided(text, start, head, at);
    if (match == null) {
      return null;
    }
    end = places.end(match.end());
    var span = new Span(text.start(at), text.end(end - 1));
    var body = match.meaning();
    return new BodyName(span, body.name(), body.unit(), body);
  }
}
