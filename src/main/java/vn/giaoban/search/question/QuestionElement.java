package vn.giaoban.search.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.question.QuestionWords.Role;

/// A part of a question that is read as one; `start` and `end` are offsets in the question.
sealed interface QuestionElement {
  int start();

  int end();

  /// A word without a role.
  record Word(int start, int end) implements QuestionElement {}

  /// A phrase with a role.
  record Phrase(Role role, String value, int start, int end) implements QuestionElement {}

  /// A body, such as "Phòng QLKH".
  ///
  /// @param code of the unit; null for general references
  /// @param name canonical name; null if the words do not name a body by themselves
  /// @param headed whether its name starts with what kind of body it is
  record Body(@Nullable String code, @Nullable String name, boolean headed, int start, int end)
      implements QuestionElement {}

  /// A province.
  ///
  /// @param slugs several for a name that several provinces came from
  record Place(List<String> slugs, int start, int end) implements QuestionElement {}

  /// A day or period.
  ///
  /// @param days that it spans, if it belongs to notices
  /// @param due the same if it belongs to deadlines: a missing year is that nearest to today
  /// @param span whether its first and last day are written
  record Dated(DayRange days, DayRange due, boolean span, int start, int end)
      implements QuestionElement {}

  default boolean is(Role role) {
    return this instanceof Phrase phrase && phrase.role() == role;
  }

  /// Whether it is searched for as words, whatever stands beside it.
  default boolean isContent() {
    return this instanceof Word || is(Role.KEEPS) || is(Role.HOLDS);
  }
}
