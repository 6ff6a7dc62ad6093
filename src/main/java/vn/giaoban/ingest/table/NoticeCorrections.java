package vn.giaoban.ingest.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaoban.extract.Extraction;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.source.ReadResult;

/// The corrections of one notice.
public record NoticeCorrections(List<Correction> rows) {
  public static final NoticeCorrections NONE = new NoticeCorrections(List.of());

  private static final String MARK = "corrected ";

  public NoticeCorrections {
    rows = List.copyOf(rows);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /// Keys that record the corrections of a notice, to be stored with it.
  public Set<String> marks(String notice) {
    if (isEmpty()) {
      return Set.of();
    }
    return rows.stream()
        .map(
            row ->
                MARK
                    + "%s %s %s %s"
                        .formatted(notice, row.directive(), row.textHash(), row.change()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Whether a notice stored with these keys had the same corrections.
  public boolean isAsBefore(String notice, Set<String> keys) {
    return marks(notice)
        .equals(keys.stream().filter(key -> key.startsWith(MARK)).collect(Collectors.toSet()));
  }

  /// These keys with the marks of these corrections in place of others.
  public Set<String> marked(String notice, Set<String> keys) {
    var marked = marks(notice);
    keys.stream().filter(key -> !key.startsWith(MARK)).forEach(marked::add);
    return marked;
  }

  /// What was extracted, corrected.
  ///
  /// @param again extracts it anew with these kinds of directives, by id
  public Extraction over(Extraction extraction, Function<Map<String, Kind>, Extraction> again) {
    if (isEmpty()) {
      return extraction;
    }
    var changes = applied(extraction.notice().directives()).changes();
    var kinds = kinds(changes);
    var read = kinds.isEmpty() ? extraction : again.apply(kinds);
    var directives =
        read.notice().directives().stream()
            .map(directive -> changed(directive, changes.getOrDefault(directive.id(), List.of())))
            .toList();
    return new Extraction(read.notice().withDirectives(directives), read.text());
  }

  private static Map<String, Kind> kinds(Map<String, List<Change>> changes) {
    var kinds = new HashMap<String, Kind>();
    changes.forEach(
        (id, all) -> {
          for (var change : all) {
            if (change instanceof Change.OfKind(var kind)) {
              kinds.put(id, kind);
            }
          }
        });
    return kinds;
  }

  private static Directive changed(Directive directive, List<Change> changes) {
    var facts = directive.facts();
    for (var change : changes) {
      facts = change.over(facts);
    }
    return directive.with(facts);
  }

  /// The rows that do not apply to a notice of these directives.
  public List<ReadResult.Unreadable> notApplied(List<Directive> directives) {
    return applied(directives).refused();
  }

  /// What the rows do to a notice of some directives.
  ///
  /// @param changes by the id of the directive
  private record Applied(Map<String, List<Change>> changes, List<ReadResult.Unreadable> refused) {}

  private Applied applied(List<Directive> directives) {
    var applied = new Applied(new HashMap<>(), new ArrayList<>());
    for (var row : rows) {
      try {
        var id = row.target(directives).id();
        var changes = applied.changes().computeIfAbsent(id, _ -> new ArrayList<>());
        if (changes.stream().anyMatch(row.change()::isOfSameField)) {
          throw new IllegalArgumentException("another row says the same of " + id);
        }
        changes.add(row.change());
      } catch (IllegalArgumentException e) {
        applied.refused().add(row.notApplied(String.valueOf(e.getMessage())));
      }
    }
    return applied;
  }
}
