package vn.giaoban.ingest.table;

import java.util.List;
import vn.giaoban.notice.Directive;
import vn.giaoban.source.ReadResult;

/// A row of `corrections.csv`.
///
/// @param line from 1
/// @param directive the id that the directive had when it was corrected
/// @param textHash of its text, by which it is found if its ordinal has changed
/// @param field the name of the corrected field
/// @param value as written
public record Correction(
    int line, String directive, String textHash, String field, String value, Change change) {
  /// The id of the notice.
  public String notice() {
    return directive.substring(0, Math.max(0, directive.lastIndexOf('-')));
  }

  /// Whether it is about a directive.
  ///
  /// @param directives of its notice
  public boolean isOf(Directive one, List<Directive> directives) {
    try {
      return target(directives).id().equals(one.id());
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /// The directive that it is about.
  ///
  /// @param directives of its notice
  /// @throws IllegalArgumentException with the reason if it does not apply
  Directive target(List<Directive> directives) {
    var sameText = directives.stream().filter(each -> each.textHash().equals(textHash)).toList();
    var sameId = directives.stream().filter(each -> each.id().equals(directive)).findFirst();
    if (sameId.filter(sameText::contains).isPresent()) {
      return sameId.get();
    }
    if (sameText.size() == 1) {
      return sameText.getFirst();
    }
    if (sameText.size() > 1) {
      throw new IllegalArgumentException(
          "several directives have that text: "
              + String.join(", ", sameText.stream().map(Directive::id).toList()));
    }
    throw new IllegalArgumentException(
        sameId
            .map(
                other ->
                    "%s has another text (its textHash is %s, not %s)"
                        .formatted(directive, other.textHash(), textHash))
            .orElseGet(
                () -> "there is no directive %s, nor one of that text".formatted(directive)));
  }

  ReadResult.Unreadable notApplied(String reason) {
    return CorpusTable.refusal(Corrections.FILE, line, "not applied: " + reason);
  }
}
