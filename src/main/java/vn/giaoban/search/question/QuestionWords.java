package vn.giaoban.search.question;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;
import vn.giaoban.text.WordBounds;
import vn.giaoban.vocabulary.words.Wordings;

/// The phrases of questions that have a role.
final class QuestionWords {
  /// What a phrase does; `question-words.csv` explains each.
  enum Role {
    ASKS,
    SAYS,
    MUST,
    ENDS,
    KEEPS,
    OF,
    TO,
    AT,
    ABOUT,
    LINKS,
    ISSUES,
    ISSUED,
    SPEAKS,
    WITH,
    CHAIRS,
    PERSON,
    TOPIC,
    HOLDS,
    UNTIL,
    SINCE,
    FROM,
    NOW,
    PART,
    TERM,
    DONE,
    OVERDUE,
    RUNNING,
    SOON,
    NO_TERM,
    ANY_TERM,
    CAME,
    ISSUED_ON,
    LEVEL,
    KIND
  }

  /// A phrase and its role.
  ///
  /// @param value of a dimension; empty for most roles
  record Phrase(Role role, String value) {}

  /// A phrase in a question.
  ///
  /// @param end index of the word behind it
  record Match(Phrase phrase, int end) {}

  static final QuestionWords STANDARD = new QuestionWords();

  private final Map<String, Phrase> exact = new HashMap<>();
  private final Map<String, Phrase> plain = new HashMap<>();

  /// Words of the longest phrase.
  private int longest;

  private QuestionWords() {
    Table.read(QuestionWords.class, "question-words.csv", this::add);
  }

  private Phrase add(Map<String, String> row) {
    var role = row.getOrDefault("role", "").toUpperCase(Locale.ROOT);
    var phrase = new Phrase(Role.valueOf(role), row.getOrDefault("value", ""));
    for (var wording : Wordings.of(row.getOrDefault("phrase", ""))) {
      var words = WordBounds.of(Folding.exact(wording)).words();
      longest = Math.max(longest, words.size());
      exact.putIfAbsent(String.join(" ", words), phrase);
      if (row.getOrDefault("marks", "").isEmpty()) {
        plain.putIfAbsent(Folding.plain(String.join(" ", words)), phrase);
      }
    }
    return phrase;
  }

  /// The longest phrase that starts with a word; null for none.
  ///
  /// @param words in exact form
  /// @param unmarked whether the question has no marks
  @Nullable Match longest(List<String> words, int start, boolean unmarked) {
    var phrases = unmarked ? plain : exact;
    for (int end = Math.min(words.size(), start + longest); end > start; end--) {
      var phrase = phrases.get(String.join(" ", words.subList(start, end)));
      if (phrase != null) {
        return new Match(phrase, end);
      }
    }
    return null;
  }
}
