package vn.giaoban.vocabulary.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A parsed phrase of the cue table: parts that must follow one another, each with all its
/// wordings.
///
/// `(a|b)` is a choice, `{name}` any wording of a class, `…` a gap of up to [#SHORT_GAP] syllables,
/// `……` one of up to [#LONG_GAP]; no gap crosses the end of a clause. A comma, dash, `&` or "và"
/// inside a part matches any of these, or nothing.
///
/// @param parts wordings of each part, as tokens
/// @param gaps longest gap before each part but the first, in syllables
public record CuePhrase(List<List<List<String>>> parts, List<Integer> gaps) {
  public static final int SHORT_GAP = 4;
  public static final int LONG_GAP = 12;

  private static final int MOST_WORDINGS = 5_000;
  private static final Pattern GAP = Pattern.compile("\\s*(……|…)\\s*");
  private static final Pattern CHOICE = Pattern.compile("\\(([^()]*)\\)|\\{([^{}]*)}");
  private static final Pattern STRAY = Pattern.compile("[(){}|]");

  public CuePhrase {
    parts = List.copyOf(parts);
    gaps = List.copyOf(gaps);
  }

  /// Parses a phrase.
  ///
  /// @param classes wordings of each class by name
  /// @throws IllegalArgumentException for an unbalanced bracket or unknown class
  public static CuePhrase parse(String phrase, Map<String, List<String>> classes) {
    var parts = new ArrayList<List<List<String>>>();
    var gaps = new ArrayList<Integer>();
    int start = 0;
    for (var gap = GAP.matcher(phrase); gap.find(); start = gap.end()) {
      parts.add(wordings(phrase.substring(start, gap.start()), classes));
      gaps.add(gap.group(1).length() == 1 ? SHORT_GAP : LONG_GAP);
    }
    parts.add(wordings(phrase.substring(start), classes));
    return new CuePhrase(parts, gaps);
  }

  private static List<List<String>> wordings(String part, Map<String, List<String>> classes) {
    var found = List.of(List.<String>of());
    int start = 0;
    for (var choice = CHOICE.matcher(part); choice.find(); start = choice.end()) {
      found = each(found, List.of(fixed(part.substring(start, choice.start()), part)));
      found = each(found, choices(choice, classes));
    }
    found = each(found, List.of(fixed(part.substring(start), part)));
    if (found.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("a phrase or a part of it is empty: '" + part + "'");
    }
    return found;
  }

  private static List<String> fixed(String words, String part) {
    if (STRAY.matcher(words).find()) {
      throw new IllegalArgumentException("a bracket or | out of place in '" + part + "'");
    }
    return CueTokens.of(words);
  }

  private static List<List<String>> choices(MatchResult choice, Map<String, List<String>> classes) {
    var members =
        choice.group(1) != null
            ? List.of(choice.group(1).split("\\|", -1))
            : members(choice.group(2), classes);
    return members.stream().map(CueTokens::of).toList();
  }

  private static List<String> members(String name, Map<String, List<String>> classes) {
    var members = classes.get(name);
    if (members == null) {
      throw new IllegalArgumentException("no class {" + name + "} above this row");
    }
    return members;
  }

  private static List<List<String>> each(List<List<String>> heads, List<List<String>> tails) {
    if (heads.size() * tails.size() > MOST_WORDINGS) {
      throw new IllegalArgumentException("a phrase with over " + MOST_WORDINGS + " wordings");
    }
    return heads.stream()
        .flatMap(head -> tails.stream().map(tail -> CueTokens.join(head, tail)))
        .toList();
  }
}
