package vn.giaoban.analytics.compare;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.search.count.RecordCount;
import vn.giaoban.search.period.DayRange;

/// A comparison of groups, in the form of its JSON (so sánh).
///
/// Each `search` is the query string of the search with exactly the counted directives.
///
/// @param query as typed
/// @param assessmentsLeftOut number of matching assessments that are excluded
/// @param by dimension of the groups
/// @param features compared dimension, or `word`
/// @param total count of the whole selection
/// @param groupsLeftOut number of groups not shown
/// @param columns features in the order of each group's cells; empty for words, which differ by
///   group
/// @param featuresLeftOut number of features not shown; 0 for words
/// @param words parameters of the word count; null if no words are compared
public record Comparison(
    long generation,
    String query,
    DayRange days,
    long assessmentsLeftOut,
    String by,
    String features,
    Total total,
    List<Group> groups,
    int groupsLeftOut,
    List<Column> columns,
    int featuresLeftOut,
    Chances chance,
    @Nullable Vocabulary words,
    List<Warning> warnings) {
  public Comparison {
    groups = List.copyOf(groups);
    columns = List.copyOf(columns);
    warnings = List.copyOf(warnings);
  }

  /// A count of directives and of their notices.
  public record Total(long directives, long notices, String search) {
    static Total of(RecordCount tally, String search) {
      return new Total(tally.directives(), tally.notices(), search);
    }
  }

  /// A compared group.
  ///
  /// @param notices notices with a directive of the selection
  /// @param noticesHeld all notices of the group in the period; null if notices do not have this
  ///   dimension (topics, units)
  /// @param rest directives of the selection outside the group
  /// @param joins former provinces combined in this group; empty unless there are several
  /// @param cells in column order; words by z-score, highest first
  public record Group(
      String value,
      String name,
      State state,
      long directives,
      long notices,
      @Nullable Long noticesHeld,
      long rest,
      List<Named> joins,
      String search,
      List<Cell> cells) {
    public Group {
      joins = List.copyOf(joins);
      cells = List.copyOf(cells);
    }
  }

  /// A value and its display name.
  public record Named(String value, String name) {}

  /// A feature in the whole selection.
  ///
  /// @param share of the selection's directives; null if there are none
  /// @param indexShare share of all directives of the index in the period, the base of the prior;
  ///   null if there are none
  public record Column(
      String value,
      String name,
      long directives,
      long notices,
      @Nullable Double share,
      @Nullable Double indexShare,
      String search) {}

  /// A feature in a group.
  ///
  /// @param directives directives of the group with the feature
  /// @param of all directives of the group
  /// @param share their ratio; null if the group is empty
  /// @param restDirectives directives outside the group with the feature
  /// @param restOf all directives outside the group
  /// @param restShare their ratio; null if there are none
  /// @param logOdds δ of [LogOdds]; null, with `z`, if nothing can be compared
  /// @param mark null unless the difference is significant
  public record Cell(
      String value,
      String name,
      State state,
      long directives,
      long notices,
      long of,
      @Nullable Double share,
      long restDirectives,
      long restOf,
      @Nullable Double restShare,
      @Nullable Double logOdds,
      @Nullable Double z,
      @Nullable Mark mark,
      String search) {}

  /// The meaning of a count, in particular of zero.
  public enum State {
    /// There are directives.
    COUNTED,
    /// No directives, although the group has notices in the period.
    SILENT,
    /// The group has no notices in the period.
    NOT_MET,
    /// No directives; whether the group has notices is unknown for such groups.
    EMPTY;

    /// The name in JSON.
    @JsonValue
    public String apiName() {
      return Json.name(this);
    }
  }

  /// A marked difference.
  public enum Mark {
    MORE,
    LESS;

    /// The name in JSON.
    @JsonValue
    public String apiName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// How many marks are expected by chance.
  ///
  /// @param cells number of cells tested
  /// @param marked number of marked cells; for words, before they are joined to phrases
  /// @param byChance expected number of marks if directives were assigned to groups at random
  ///   ([ExpectedMarks])
  /// @param leastZ least |z| of a mark
  /// @param leastCount least number of directives of a marked cell
  public record Chances(long cells, long marked, double byChance, double leastZ, int leastCount) {}

  /// The vocabulary of a word count.
  ///
  /// @param minimum least number of directives with a word: those of the selection divided by
  ///   10,000, but at least 5
  /// @param different number of distinct syllables and bigrams
  public record Vocabulary(int minimum, int different) {}

  /// A reason why the comparison may be unreliable.
  public record Warning(String kind, String text) {}
}
