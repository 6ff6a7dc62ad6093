package vn.giaoban.vocabulary;

import org.jspecify.annotations.Nullable;

/// Finds the end of a body's name by walking along its words.
final class BodyWalk {
  private static final String AT_END = " \t\n\f\r\u000B:*_";
  private static final int LONGEST_RUN = 4;
  private static final int DEEPEST = 4;

  /// More words than any name has: a text that never ends one is not walked through for each word.
  private static final int LONGEST = 120;

  private final BodyFinder finder;
  private final BodyText text;
  private final BodyPlaces places;

  /// The ends that were found, plus one, by depth and start.
  private final int[][] ends;

  /// Start of the name after the head word.
  private int nameStart;

  private int depth;

  BodyWalk(BodyFinder finder, BodyText text) {
    this.finder = finder;
    this.text = text;
    this.places = new BodyPlaces(text, at -> endOfBody(at) > at);
    this.ends = new int[DEEPEST + 1][text.size()];
  }

  /// The end of the body that starts at `start`; `start` if there is none.
  int endOfBody(int start) {
    if (!text.starts(start) || depth > DEEPEST) {
      return start;
    }
    var known = ends[depth];
    if (known[start] == 0) {
      depth++;
      known[start] = end(start) + 1;
      depth--;
    }
    return known[start] - 1;
  }

  private int end(int start) {
    var known = finder.knownAt(text, start);
    var head = finder.headAt(text, start);
    if (known == null && head == null) {
      return start;
    }
    int headEnd = start + finder.headLength(text, start);
    int knownEnd = Math.max(known == null ? start : known.end(), finder.divisionEnd(text, start));
    if (!mayStart(start, headEnd, knownEnd) || (knownEnd == start && isWord(start, headEnd))) {
      return start;
    }
    int outer = nameStart;
    nameStart = headEnd;
    boolean complete = knownEnd > headEnd || known != null;
    int from = Math.max(headEnd, knownEnd);
    boolean closed = known != null && isClosed(known.meaning(), head);
    boolean several = start > 0 && BodyPlaces.SEVERAL.contains(text.exact(start - 1));
    int end = closed ? places.end(from) : name(start, from, head, complete, several);
    nameStart = outer;
    boolean something = end > headEnd || complete || (head != null && head.alone());
    return something ? end : start;
  }

  /// Whether the head is the first half of a word: "Tổ chức", "Báo cáo".
  private boolean isWord(int start, int headEnd) {
    return start + Math.max(phrase(start), stop(start)) > headEnd;
  }

  private int phrase(int at) {
    return finder.words().phrase(text.numbers(finder.words()), at);
  }

  private int stop(int at) {
    return finder.words().end(text.numbers(finder.words()), at);
  }

  private static boolean isClosed(Body body, @Nullable BodyHead head) {
    return head == null
        || head.closed()
        || body.isCentral()
        || body.name().endsWith(" tỉnh")
        || body.name().endsWith(" thành phố");
  }

  /// A lower-case name must be registered, or have a head of two words, or one that allows it,
  /// before a capital.
  private boolean mayStart(int start, int headEnd, int knownEnd) {
    if (text.capital(start)) {
      return true;
    }
    for (int i = start + 1; i < Math.max(knownEnd, headEnd + 1) && i < text.size(); i++) {
      if (text.capital(i) && text.adjoins(i)) {
        return knownEnd > headEnd || headEnd - start > 1 || isLower(start);
      }
    }
    return knownEnd - start > 3;
  }

  private boolean isLower(int start) {
    var head = finder.headAt(text, start);
    return head != null && head.lower();
  }

  private int name(
      int start, int from, @Nullable BodyHead head, boolean complete, boolean several) {
    int end = from;
    boolean named = complete;
    while (end < text.size() && end < start + LONGEST) {
      int behind = named ? places.several(end) : end;
      if (behind > end) {
        return behind;
      }
      int next = step(start, end, head, named, complete && end == from, several);
      if (next == end) {
        break;
      }
      if (places.isPlace(end) && text.adjoins(end)) {
        return next;
      }
      if (text.adjoins(end) && endOfBody(end) == next && next > end) {
        return next;
      }
      end = next;
      named = true;
    }
    return end;
  }

  private int step(
      int start, int at, @Nullable BodyHead head, boolean named, boolean known, boolean several) {
    if (text.exact(at).equals("và") && text.spelt(at)) {
      return named && text.adjoins(at) && !several && opensPart(start, at + 1)
          ? part(at + 1, null, true, false)
          : at;
    }
    if (text.behindComma(at)) {
      return named && !several && goesOnBehindComma(start, at) ? part(at, null, true, false) : at;
    }
    return text.adjoins(at) ? part(at, head, named, known) : at;
  }

  /// The end of the name part that starts at `at`.
  private int part(int at, @Nullable BodyHead head, boolean named, boolean known) {
    if (at >= text.size()) {
      return at;
    }
    boolean dashed = at > 0 && text.dashed(at);
    int phrase = phrase(at);
    if (dashed && text.spelt(at) && phrase == 0) {
      return at;
    }
    if (text.capital(at) || !text.spelt(at)) {
      int nested = endOfBody(at);
      if (nested > at) {
        boolean joined = dashed ? isDashedPart(at, nested, head) : named || nests(head);
        return joined ? nested : at;
      }
      return at + Math.max(1, broken(at, phrase));
    }
    if (places.isPlace(at)) {
      return places.end(at);
    }
    if (text.figure(at)) {
      boolean numbered = at == nameStart && head != null && head.small().contains("#");
      boolean called =
          text.exact(at - 1).equals("số") || text.capital(at - 1) || (named && closes(at + 1));
      return numbered || called ? at + 1 : at;
    }
    if (text.exact(at).equals("số") && text.figure(at + 1)) {
      return at + 2;
    }
    if (!named) {
      return at + opening(at, head);
    }
    int stop = stop(at);
    if (stop > 0 && (known || phrase <= stop)) {
      return at;
    }
    if (phrase > 0) {
      return at + broken(at, phrase);
    }
    return known ? at : at + unknown(at);
  }

  /// "Phòng Pháp chế - Thanh tra": a head without a name of its own, in the name of a division.
  private boolean isDashedPart(int at, int end, @Nullable BodyHead head) {
    return head != null && !nests(head) && end == at + finder.headLength(text, at);
  }

  /// Whether nothing that a number could count stands at `at`: a mark, or what the body does.
  private boolean closes(int at) {
    return at >= text.size() || !text.adjoins(at) || stop(at) > 0;
  }

  /// A head word that needs a name of its own cannot take another body instead.
  private static boolean nests(@Nullable BodyHead head) {
    return head == null || head.alone();
  }

  /// How many of `length` words from `at` are uninterrupted by punctuation.
  private int broken(int at, int length) {
    int end = at + 1;
    while (end < at + length && text.adjoins(end)) {
      end++;
    }
    return length == 0 ? 0 : end - at;
  }

  /// Number of lower-case words that start the name after `head`.
  private int opening(int at, @Nullable BodyHead head) {
    int phrase = broken(at, phrase(at));
    if (head != null && head.small().contains("*")) {
      return Math.max(1, Math.max(phrase, unknown(at)));
    }
    int words = head == null ? 0 : head.opens(text, at, this::isNameWord);
    return words == 0 ? 0 : Math.max(words, phrase);
  }

  private boolean isNameWord(int at) {
    return text.capital(at) || (at < text.size() && phrase(at) > 0);
  }

  /// Number of unknown lower-case words in the name: the second half of a capitalized word, words
  /// that lead to a capitalized name, or all remaining words.
  private int unknown(int at) {
    boolean half =
        text.capital(at - 1)
            && text.spelt(at - 1)
            && phrase(at - 1) == 0
            && !(at - 2 >= nameStart
                && text.capital(at - 2)
                && text.adjoins(at - 1)
                && phrase(at - 2) == 0);
    int run = 0;
    while (run < LONGEST_RUN && isUnknownSmall(at + run)) {
      run++;
    }
    int behind = at + run;
    if (run > 0
        && run < LONGEST_RUN
        && behind < text.size()
        && text.capital(behind)
        && text.adjoins(behind)
        && endOfBody(behind) == behind
        && !isPerson(behind)) {
      return run;
    }
    boolean rest = behind == text.size() && endsText();
    return run > 0 && rest ? run : half && run > 0 ? 1 : 0;
  }

  private boolean isPerson(int at) {
    return text.capital(at + 1) && text.capital(at + 2) && text.exact(at - 1).equals("chí");
  }

  /// Whether the text ends here, so that the words may be a name alone.
  private boolean endsText() {
    int end = text.end(text.size() - 1);
    return text.text().substring(end).chars().allMatch(c -> AT_END.indexOf(c) >= 0);
  }

  private boolean isUnknownSmall(int at) {
    return at < text.size()
        && text.adjoins(at)
        && !text.capital(at)
        && !text.figure(at)
        && text.spelt(at)
        && !text.exact(at).equals("và")
        && !places.isPlace(at)
        && !finder.words().isSmall(text.exact(at))
        && stop(at) == 0
        && phrase(at) == 0;
  }

  /// "A, B và C" is one name if its last part follows "và".
  private boolean goesOnBehindComma(int start, int at) {
    int next = at;
    while (next < text.size() && next < start + LONGEST && opensPart(start, next)) {
      int end = segment(next);
      if (end == next || end >= text.size()) {
        return end > next && endsText();
      }
      if (text.exact(end).equals("và") && text.adjoins(end)) {
        return opensPart(start, end + 1) && !BodyPlaces.SEVERAL.contains(text.exact(end + 1));
      }
      if (!text.behindComma(end)) {
        return false;
      }
      next = end;
    }
    return false;
  }

  /// The end of a run of connected words: "và", punctuation or a word that ends names.
  private int segment(int at) {
    int end = part(at, null, true, false);
    while (end < text.size()
        && end > at
        && end < at + LONGEST
        && text.adjoins(end)
        && !(text.exact(end).equals("và") && text.spelt(end))) {
      int next = part(end, null, true, false);
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /// Whether a coordinated part of the name may start at `at`.
  private boolean opensPart(int start, int at) {
    if (at >= text.size() || BodyPlaces.SEVERAL.contains(text.exact(at)) || places.isPlace(at)) {
      return false;
    }
    if (text.capital(at)) {
      return endOfBody(at) == at
          && !isSeparate(start, at)
          && !finder.words().isPost(text.numbers(finder.words()), at);
    }
    int stop = stop(at);
    int phrase = phrase(at);
    return text.spelt(at) && phrase > 0 && (stop == 0 || phrase > stop) && !isSeparate(start, at);
  }

  /// Whether the head with the words from `at` is a separate body.
  private boolean isSeparate(int start, int at) {
    int head = finder.headLength(text, start);
    return head > 0
        && (finder.elided(text, start, head, at) != null
            || (finder.divisionEnd(text, start) == text.endBefore(at)
                && finder.isDivision(text, start, head, at)));
  }

  BodyPlaces places() {
    return places;
  }
}
