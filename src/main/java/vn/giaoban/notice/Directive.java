package vn.giaoban.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Lines;

/// A directive (giao nhiệm vụ), or an assessment: one item of a notice's conclusions. JSON has its
/// facts and its day beside the rest.
///
/// @param id notice id, hyphen, ordinal from 1
/// @param section nearest heading, without mark and number
/// @param text the whole item on one line, as spelled in the source
/// @param textHash hash of the normalized text, 16 hex digits, stable when ordinals change
/// @param lines in the normalized source text
/// @param warnings what about the reading is doubtful, one line each
public record Directive(
    String id,
    Kind kind,
    @Nullable String section,
    String text,
    String textHash,
    DirectiveFacts facts,
    Lines lines,
    CountedDay day,
    List<String> warnings) {
  public Directive {
    warnings = List.copyOf(warnings);
  }

  /// The same with another id.
  public Directive named(String other) {
    return new Directive(other, kind, section, text, textHash, facts, lines, day, warnings);
  }

  /// The same directive with other facts.
  public Directive with(DirectiveFacts others) {
    return new Directive(id, kind, section, text, textHash, others, lines, day, warnings);
  }

  /// The day it counts under; null if its notice states none.
  public @Nullable LocalDate date() {
    return day.date();
  }
}
