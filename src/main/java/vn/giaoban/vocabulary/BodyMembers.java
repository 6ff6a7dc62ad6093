package vn.giaoban.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/// Finds bodies that share one head word: "Sở Tài chính, Xây dựng", "các Sở: Công Thương, Tài
/// chính".
final class BodyMembers {
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

  /// Bodies behind a head word of several.
  ///
  /// @return where they end; `start + 1` if there are none
  int plural(int start) {
    if (!text.starts(start)
        || finder.headAt(text, start) == null
        || !BodyPlaces.SEVERAL.contains(text.exact(start - 1))) {
      return start + 1;
    }
    end = start + finder.headLength(text, start);
    while (end < text.size() && isJoined() && add(start)) {}
    return Math.max(end, start + 1);
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
