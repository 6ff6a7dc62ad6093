package vn.giaoban.search;

import java.util.List;
import vn.giaoban.notice.Directive;
import vn.giaoban.text.Span;

/// A record that matches.
///
/// @param score 0 where the order is not by relevance
/// @param highlights what matched in the directive's text, ascending, none overlapping another
/// @param sectionHighlights what matched in its section heading, likewise
/// @param reasons why it matched, where that was asked for
public record Hit(
    Directive directive,
    NoticeHeader notice,
    double score,
    List<Span> highlights,
    List<Span> sectionHighlights,
    List<Reason> reasons) {
  public Hit {
    highlights = List.copyOf(highlights);
    sectionHighlights = List.copyOf(sectionHighlights);
    reasons = List.copyOf(reasons);
  }

  /// How some words of a record answer a query.
  ///
  /// @param found the words as written
  public record Reason(Match match, String found) {}

  /// In which way words match.
  public enum Match {
    /// Spelled as typed (but for capitals and tone placement).
    EXACT,
    /// Spelled so but for marks.
    UNMARKED,
    /// By the table of synonyms and abbreviations.
    SYNONYM,
    /// One edit away, or starting so.
    FUZZY
  }
}
