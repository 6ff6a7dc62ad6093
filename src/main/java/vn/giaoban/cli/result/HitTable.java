package vn.giaoban.cli.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaoban.cli.terminal.ResultTable;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.json.Json;
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
      var table = ResultTable.of(terminal, "date", "province", "unit", "source", "text");
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
        new ResultTable.Cell(terminal.day(directive.date())),
        new ResultTable.Cell(province(hit)),
        new ResultTable.Cell(units(hit)),
        new ResultTable.Cell(hit.notice().path() + ":" + directive.lines().first()),
        new ResultTable.Cell(directive.text(), hit.highlights()));
  }

  /// Such as `score 25.1: OCOP as typed (text, 1.31); …`; empty if not requested.
  private String why(Hit hit) {
    var reasons = hit.reasons().stream().map(this::told).collect(Collectors.joining("; "));
    if (reasons.isEmpty() || hit.score() == 0) {
      return reasons;
    }
    return terminal.say("why", decimal(hit.score()), reasons);
  }

  private String told(Hit.Reason reason) {
    var parts =
        reason.parts().stream()
            .map(part -> terminal.say("part." + Json.name(part)))
            .collect(Collectors.joining(" " + terminal.say("and") + " "));
    var match = terminal.say("match." + Json.name(reason.match()));
    return "%s %s (%s, %s)".formatted(reason.found(), match, parts, decimal(reason.weight()));
  }

  private String decimal(double number) {
    return terminal.wording().significant(number, 3);
  }

  private String province(Hit hit) {
    var slug = hit.notice().location().province();
    return slug == null ? "" : names.name(Dimension.PROVINCE, slug);
  }

  private String units(Hit hit) {
    var units = hit.directive().facts().units().stream();
    return String.join(", ", units.map(unit -> names.name(Dimension.UNIT, unit)).toList());
  }

  private String found(int shown, long total) {
    return shown == total ? terminal.say("found", total) : terminal.say("found.of", shown, total);
  }

  /// Prints totals and omissions on standard error.
  private void summarize(DayRange days, SearchResult result) {
    var said = new ArrayList<String>();
    said.add(found(result.hits().size(), result.total()));
    if (days.isBounded()) {
      said.add(terminal.say("days", terminal.wording().days(days)));
    }
    if (result.assessmentsLeftOut() > 0) {
      said.add(terminal.say("left-out", result.assessmentsLeftOut()));
    }
    if (result.partial()) {
      said.add(terminal.say("partial"));
    }
    if (result.suggestion() != null) {
      said.add(terminal.say("offer", result.suggestion()));
    }
    terminal.tell(String.join("; ", said));
  }
}
