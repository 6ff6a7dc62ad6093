package vn.giaoban.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Lines;

/// A directive (giao nhiệm vụ), or an assessment: one item of a notice's conclusions.
///
/// @param id notice id, hyphen, ordinal from 1
/// @param section nearest heading, without mark and number
/// @param text the whole item on one line, as spelled in the source
/// @param textHash hash of the normalized text, 16 hex digits, stable when ordinals change
/// @param units codes of the responsible units
/// @param unitText canonical names of the responsible bodies, one for each
/// @param unitWritten each of them as written in the heading or item, in the same order
/// @param with codes of the coordinating units
/// @param lines in the normalized source text
/// @param date the day it counts under
public record Directive(
    String id,
    Kind kind,
    @Nullable String section,
    String text,
    String textHash,
    List<String> units,
    List<String> unitText,
    List<String> unitWritten,
    List<String> with,
    List<String> topics,
    List<Deadline> deadlines,
    List<Citation> citations,
    Lines lines,
    @Nullable LocalDate date,
    DateBasis dateBasis) {
  public Directive {
    units = List.copyOf(units);
    unitText = List.copyOf(unitText);
    unitWritten = List.copyOf(unitWritten);
    with = List.copyOf(with);
    topics = List.copyOf(topics);
    deadlines = List.copyOf(deadlines);
    citations = List.copyOf(citations);
  }
}
