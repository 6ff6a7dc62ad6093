package vn.giaoban.notice;

import java.util.List;
import vn.giaoban.source.Source;

/// The record of a meeting (thông báo kết luận, biên bản, báo cáo) with its directives. JSON has
/// the facts of document, placement and meeting side by side.
///
/// @param id slug of the path below the corpus folder, with extension
/// @param file source file name
public record Notice(
    String id,
    String file,
    DocumentFacts document,
    Placement placement,
    Meeting meeting,
    List<String> warnings,
    List<Source> sources,
    List<Directive> directives) {
  public Notice {
    warnings = List.copyOf(warnings);
    sources = List.copyOf(sources);
    directives = List.copyOf(directives);
  }

  /// The same notice with another province.
  public Notice placed(Placement other) {
    return new Notice(id, file, document, other, meeting, warnings, sources, directives);
  }

  public Notice withSources(List<Source> others) {
    return new Notice(id, file, document, placement, meeting, warnings, others, directives);
  }

  public Notice withDirectives(List<Directive> others) {
    return new Notice(id, file, document, placement, meeting, warnings, sources, others);
  }
}
