package vn.giaoban.notice;

import java.util.List;

/// What was extracted from a directive's words: who must act, on what, until when.
///
/// @param units codes of the responsible units
/// @param unitText canonical names of the responsible bodies, one for each
/// @param unitWritten each of them as written in the heading or item, in the same order
/// @param with codes of the coordinating units
public record DirectiveFacts(
    List<String> units,
    List<String> unitText,
    List<String> unitWritten,
    List<String> with,
    List<String> topics,
    List<Deadline> deadlines,
    List<Citation> citations) {
  public DirectiveFacts {
    units = List.copyOf(units);
    unitText = List.copyOf(unitText);
    unitWritten = List.copyOf(unitWritten);
    with = List.copyOf(with);
    topics = List.copyOf(topics);
    deadlines = List.copyOf(deadlines);
    citations = List.copyOf(citations);
  }
}
