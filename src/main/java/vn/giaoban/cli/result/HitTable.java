package vn.giaoban.cli.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.giaoban.cli.terminal.ResultTable;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.search.Hit;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.DayRange;

/// Prints hits as a table with file and line.
final class HitTable {
  private final Terminal terminal;
  private final Names names;

  HitTable(Terminal terminal, Names names) {
    this.terminal = terminal;
    this.names = names;
  }

  /// @param days the range of days of the search
  void print(DayRange days, SearchResult result) {
    if (!result.hits().isEmpty()) {
      var table = new ResultTable(terminal, "NGÀY", "TỈNH", "ĐƠN VỊ", "NGUỒN", "NỘI DUNG");
      for (var hit : result.hits()) {
        table.add(row(hit), why(hit));
      }
      table.print();
    }
    summarize(days, result);
  }

  private List<ResultTable.Cell> row(Hit hit) {
    var directive = hit.directive();
    return List.of(
        new ResultTable.Cell(directive.date() == null ? "" : directive.date().toString()),
        new ResultTable.Cell(province(hit)),
        new ResultTable.Cell(units(hit)),
        new ResultTable.Cell(hit.notice().path() + ":" + directive.lines().first()),
        new ResultTable.Cell(directive.text(), hit.highlights()));
  }

  /// Such as `score 25.1: OCOP as typed (text, 1.31); …`; empty if not requested.
  private static String why(Hit hit) {
    var reasons = hit.reasons().stream().map(HitTable::told).collect(Collectors.joining("; "));
    if (reasons.isEmpty() || hit.score() == 0) {
      return reasons;
    }
    return "score %s: %s".formatted(decimal(hit.score()), reasons);
  }

  private static String told(Hit.Reason reason) {
    var parts = reason.parts().stream().map(HitTable::part).collect(Collectors.joining(" and "));
    return "%s %s (%s, %s)"
        .formatted(reason.found(), way(reason.match()), parts, decimal(reason.weight()));
  }

  private static String part(Hit.Part part) {
    return switch (part) {
      case TEXT -> "text";
      case SECTION -> "heading";
    };
  }

  private static String way(Hit.Match match) {
    return switch (match) {
      case EXACT -> "as typed";
      case VARIANT -> "spelled otherwise";
      case UNMARKED -> "but for marks";
      case SYNONYM -> "by synonym";
      case FUZZY -> "nearly so";
    };
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.3g", number);
  }

  private String province(Hit hit) {
    var slug = hit.notice().location().province();
    return slug == null ? "" : names.name(Dimension.PROVINCE, slug);
  }

  private String units(Hit hit) {
    var units = hit.directive().facts().units().stream();
    return String.join(", ", units.map(unit -> names.name(Dimension.UNIT, unit)).toList());
  }

  private static String found(int shown, long total) {
    return shown == total ? total + " found" : "%d of %d found".formatted(shown, total);
  }

  /// Prints totals and omissions on standard error.
  private void summarize(DayRange days, SearchResult result) {
    var said = new ArrayList<String>();
    said.add(found(result.hits().size(), result.total()));
    if (days.isBounded()) {
      said.add("days " + days);
    }
    if (result.assessmentsLeftOut() > 0) {
      long left = result.assessmentsLeftOut();
      said.add("%d %s left out".formatted(left, left == 1 ? "assessment" : "assessments"));
    }
    if (result.partial()) {
      said.add("the time limit was reached, there may be more");
    }
    if (result.suggestion() != null) {
      said.add("did you mean: " + result.suggestion());
    }
    terminal.tell(String.join("; ", said));
  }
}
