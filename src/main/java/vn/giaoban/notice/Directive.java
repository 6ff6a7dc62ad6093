package vn.giaoban.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Lines;

/// One item of a notice's conclusions (giao nhiệm vụ, or an assessment).
///
/// @param id the notice's id, a hyphen and the ordinal from 1
/// @param section the nearest heading without marks and number
/// @param text the whole item on one line, spelled as in the source
/// @param textHash of the normalised text: 16 hex digits that stay when ordinals shift
/// @param units codes of who must act
/// @param unitText the body as written in the heading or the item
/// @param with codes of the units told to take part
/// @param lines of the normalised source text
/// @param date the day it counts under
public record Directive(
    String id,
    Kind kind,
    @Nullable String section,
    String text,
    String textHash,
    List<String> units,
    @Nullable String unitText,
    List<String> with,
    List<String> topics,
    List<Deadline> deadlines,
    List<Citation> citations,
    Lines lines,
    @Nullable LocalDate date,
    DateBasis dateBasis) {
  public Directive {
    units = List.copyOf(units);
    with = List.copyOf(with);
    topics = List.copyOf(topics);
    deadlines = List.copyOf(deadlines);
    citations = List.copyOf(citations);
  }
}
