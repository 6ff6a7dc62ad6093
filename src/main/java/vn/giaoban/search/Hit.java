package vn.giaoban.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

  /// The record itself.
  public FiledDirective filed() {
    return new FiledDirective(directive, notice);
  }

  /// How some words of a record answer a query.
  ///
  /// What is spelled as typed ranks before all that is not, and neighbours raise both; the weight
  /// is that of the words by themselves.
  ///
  /// @param found the words as written
  /// @param parts where they stand
  /// @param weight what they count in ranking: the rarer they are, the more; 0 or more
  public record Reason(Match match, String found, Set<Part> parts, double weight) {
    public Reason {
      parts = Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }
  }

  /// The parts of a record that words are sought in.
  public enum Part {
    TEXT,
    SECTION
  }

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
