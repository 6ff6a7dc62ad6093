package vn.giaoban.analytics.compare;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.search.count.Tally;
import vn.giaoban.search.period.DayRange;

/// Groups beside each other, as JSON has it (so sánh).
///
/// Each `search` is what stands behind `?` in the address of the search that finds exactly the
/// directives counted.
///
/// @param query as typed
/// @param assessmentsLeftOut how many more records the selection would hold with assessments
/// @param by the dimension of the groups
/// @param features the dimension compared, or `word`
/// @param total the whole selection
/// @param groupsLeftOut how many groups are not shown
/// @param columns the features, in the order of each group's cells; empty for words, of which each
///   group has its own
/// @param featuresLeftOut how many features are not shown; 0 for words
/// @param words how words were counted; null where none are compared
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

  /// The days that the selection is restricted to; null for an open end. What is counted, and in
  /// how many notices.
  public record Total(long directives, long notices, String search) {
    static Total of(Tally tally, String search) {
      return new Total(tally.directives(), tally.notices(), search);
    }
  }

  /// One of the groups compared.
  ///
  /// @param notices with a directive of the selection
  /// @param noticesHeld all notices of the group in the period, whatever they say; null where
  ///   meetings have no such groups (topics, units)
  /// @param rest the directives of the selection outside the group
  /// @param joins the former provinces that are counted together here; empty unless several are
  /// @param cells in the order of the columns; of words, the most distinctive first
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

  /// A value and what it is called.
  public record Named(String value, String name) {}

  /// A feature in the whole selection.
  ///
  /// @param share of the selection's directives; null where there are none
  /// @param indexShare of all directives of the index in the period, on which the prior rests; null
  ///   where there are none
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
  /// @param directives of the group with the feature
  /// @param of the directives of the group
  /// @param share the former of the latter; null where the group is empty
  /// @param restDirectives with the feature, outside the group
  /// @param restOf all directives outside the group
  /// @param restShare null where there are none
  /// @param logOdds δ of [LogOdds]; null where nothing can be compared, as is `z`
  /// @param mark null where the difference is not worth one
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

  /// What a count, or none, means.
  public enum State {
    /// There are directives.
    COUNTED,
    /// There is none, though the group has notices in the period.
    SILENT,
    /// The group has no notice in the period.
    NOT_MET,
    /// There is none, and whether somebody met cannot be told of such groups.
    EMPTY;

    /// As JSON has it.
    @JsonValue
    public String apiName() {
      return Json.name(this);
    }
  }

  /// A marked difference.
  public enum Mark {
    MORE,
    LESS;

    /// As JSON has it.
    @JsonValue
    public String apiName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What marks are worth: how many there are, and how many chance alone would give.
  ///
  /// @param cells that could be marked
  /// @param marked of them; of words those counted, before phrases are joined
  /// @param byChance the sum of the cells' probabilities to be marked if directives were dealt out
  ///   at random ([ExpectedMarks])
  /// @param leastZ |z| from which a cell is marked
  /// @param leastCount the directives that it must hold
  public record Chances(long cells, long marked, double byChance, double leastZ, int leastCount) {}

  /// The words that were counted.
  ///
  /// @param minimum only words in so many directives of the selection: its directives by 10,000,
  ///   but at least 5
  /// @param different how many different syllables and pairs that are
  public record Vocabulary(int minimum, int different) {}

  /// Something that makes the comparison doubtful.
  public record Warning(String kind, String text) {}
}
