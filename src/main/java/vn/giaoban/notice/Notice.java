package vn.giaoban.notice;

import java.util.ArrayList;
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

  /// The same with another id, and directives with ids after it.
  public Notice named(String other) {
    var renamed =
        directives.stream().map(each -> each.named(other + each.id().substring(id.length())));
    return new Notice(
        other, file, document, placement, meeting, warnings, sources, renamed.toList());
  }

  /// The same with one more warning, in place of an equal one.
  public Notice withRemark(String remark) {
    var all = new ArrayList<>(warnings);
    all.remove(remark);
    all.add(remark);
    return new Notice(id, file, document, placement, meeting, all, sources, directives);
  }

  public Notice withSources(List<Source> others) {
    return new Notice(id, file, document, placement, meeting, warnings, others, directives);
  }

  public Notice withDirectives(List<Directive> others) {
    return new Notice(id, file, document, placement, meeting, warnings, sources, others);
  }
}
