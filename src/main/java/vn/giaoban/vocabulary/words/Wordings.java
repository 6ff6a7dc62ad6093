package vn.giaoban.vocabulary.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaoban.text.Folding;

/// Expands the wordings of a phrase: `(a|b)` is a choice, `[a|b]` an optional choice.
public final class Wordings {
  private static final Pattern CHOICE = Pattern.compile("\\(([^()\\[\\]]*)\\)|\\[([^()\\[\\]]*)]");
  private static final Pattern STRAY = Pattern.compile("[()\\[\\]|]");

  private Wordings() {}

  /// All wordings of a phrase.
  ///
  /// @throws IllegalArgumentException for an unbalanced bracket
  public static List<String> of(String phrase) {
    var found = Stream.of("");
    int start = 0;
    for (var choice = CHOICE.matcher(phrase); choice.find(); start = choice.end()) {
      var fixed = fixed(phrase.substring(start, choice.start()), phrase);
      var members = members(choice.toMatchResult());
      found = found.flatMap(head -> members.stream().map(member -> head + fixed + member));
    }
    var rest = fixed(phrase.substring(start), phrase);
    return found
        .map(head -> Folding.oneLine(head + rest))
        .filter(wording -> !wording.isEmpty())
        .toList();
  }

  private static String fixed(String words, String phrase) {
    if (STRAY.matcher(words).find()) {
      throw new IllegalArgumentException("a bracket or | out of place in '%s'".formatted(phrase));
    }
    return words;
  }

  private static List<String> members(MatchResult choice) {
    if (choice.group(1) != null) {
      return List.of(choice.group(1).split("\\|", -1));
    }
    var members = new ArrayList<>(List.of(choice.group(2).split("\\|", -1)));
    members.add("");
    return members;
  }
}
