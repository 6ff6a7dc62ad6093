package vn.giaoban.ingest.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.giaoban.notice.Directive;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.source.RowEdit;
import vn.giaoban.source.UserTable;

/// Corrections of one directive as rows of `corrections.csv`.
///
/// @param directives those of its notice, among which rows of an earlier text find it
public record CorrectionEdit(Directive directive, List<Directive> directives) {
  /// The names of the fields that can be corrected.
  public static List<String> fields() {
    return Arrays.stream(CorrectedField.values()).map(CorrectedField::fieldName).toList();
  }

  public CorrectionEdit {
    directives = List.copyOf(directives);
  }

  /// The rows for these values of fields, each in the place of one that says otherwise; none for a
  /// value that the directive has. An empty value empties the field.
  ///
  /// @throws IllegalArgumentException naming the field of a value that cannot be
  public List<RowEdit> set(Map<String, String> values) {
    var edits = new ArrayList<RowEdit>();
    for (var field : CorrectedField.values()) {
      var value = values.get(field.fieldName());
      if (value != null) {
        var written = value.isBlank() ? Dimension.NONE : value.strip();
        if (change(field, written).changes(directive)) {
          edits.add(edit(field, row(field, written)));
        }
      }
    }
    return edits;
  }

  private static Change change(CorrectedField field, String value) {
    try {
      return field.change(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("%s: %s".formatted(field.fieldName(), e.getMessage()), e);
    }
  }

  /// Takes a row out, whatever became of the directive that it is about.
  public static RowEdit undo(String directive, String textHash, String field) {
    return edit(
        old ->
            old.directive().equals(directive)
                && old.textHash().equalsIgnoreCase(textHash)
                && old.field().equals(field),
        Map.of());
  }

  private RowEdit edit(CorrectedField field, Map<String, String> row) {
    return edit(
        old -> old.field().equals(field.fieldName()) && old.isOf(directive, directives), row);
  }

  private static RowEdit edit(Predicate<Correction> replaced, Map<String, String> row) {
    return new RowEdit(Corrections.COLUMNS, old -> isAny(old, replaced), row);
  }

  private static boolean isAny(UserTable.Row row, Predicate<Correction> wanted) {
    try {
      return wanted.test(Corrections.read(row));
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private Map<String, String> row(CorrectedField field, String value) {
    return Map.of(
        Corrections.ID, directive.id(),
        Corrections.HASH, directive.textHash(),
        Corrections.FIELD, field.fieldName(),
        Corrections.VALUE, value);
  }
}
