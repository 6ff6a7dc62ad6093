package vn.giaoban.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.giaoban.notice.Directive;
import vn.giaoban.text.Span;

/// A hit of a search.
///
/// @param score 0 unless sorted by relevance
/// @param highlights matched spans of the text, ascending and disjoint
/// @param sectionHighlights matched spans of the section heading, likewise
/// @param reasons explanation of the match, if requested
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

  /// The directive with its notice header.
  public FiledDirective filed() {
    return new FiledDirective(directive, notice);
  }

  /// Explains how words of the record match the query.
  ///
  /// The weight is that of the words alone; in the score, exact spellings rank first and adjacent
  /// words add to both.
  ///
  /// @param found the words as written
  /// @param parts where they occur
  /// @param weight their share of the score, 0 or more; larger for rare words
  public record Reason(Match match, String found, Set<Part> parts, double weight) {
    public Reason {
      parts = Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }
  }

  /// Searched parts of a record.
  public enum Part {
    TEXT,
    SECTION
  }

  /// How words match.
  public enum Match {
    /// Spelled as typed (ignoring case and tone mark placement).
    EXACT,
    /// Spelled otherwise but read alike: the tone mark on another vowel, i for y.
    VARIANT,
    /// The same without regard to diacritics.
    UNMARKED,
    /// By a synonym or abbreviation.
    SYNONYM,
    /// Within one edit, or by prefix.
    FUZZY
  }
}
