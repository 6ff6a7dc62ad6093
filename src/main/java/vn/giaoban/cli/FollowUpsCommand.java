package vn.giaoban.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.giaoban.analytics.followups.FollowUpAnalyzer;
import vn.giaoban.analytics.followups.FollowUpsAnswer;
import vn.giaoban.analytics.followups.FollowUpsRequest;
import vn.giaoban.api.FollowUpAnswers;
import vn.giaoban.api.FollowUpParameters;
import vn.giaoban.cli.engine.Engine;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.option.Paging;
import vn.giaoban.cli.option.Parameter;
import vn.giaoban.cli.option.SelectionOptions;
import vn.giaoban.cli.result.Result;
import vn.giaoban.cli.result.ResultOutput;
import vn.giaoban.cli.result.Rows;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.FollowUpSheet;
import vn.giaoban.export.Sheet;
import vn.giaoban.search.Totals;
import vn.giaoban.search.dimension.Label;
import vn.giaoban.search.dimension.Names;

/// `giaoban followups`: directives that a body issued again later.
@Command(
    name = "followups",
    description = {
      "Lists directives that a body issued again in later notices, chain by chain. The options",
      "choose the chains with at least one such directive; each is shown whole."
    })
final class FollowUpsCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Mixin
  private final SelectionOptions selection =
      SelectionOptions.withQuery(
          Parameter.of("times", "NUMBER", "Issued at least so often (default: 2)."),
          Parameter.of("size", "NUMBER", "How many chains at most (default: 20; 1 to 1000)."),
          Parameter.of("after", "ID", "Goes on behind an earlier answer: its \"next\"."));

  @Mixin private final ResultOutput output = ResultOutput.ofRows();

  private final Terminal terminal;

  FollowUpsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var names = Engine.names();
    var request = selection.read(new FollowUpParameters(names, Engine.periods())::read);
    try (var searcher = Engine.searcher(common.index(), names)) {
      var followUps = FollowUpAnalyzer.patient(searcher);
      var found = Paging.answer(request.page().after(), () -> followUps.analyze(request));
      output.write(terminal, result(found, request, names));
    }
    return 0;
  }

  private Result result(FollowUpsAnswer found, FollowUpsRequest request, Names names) {
    return new Rows<>(
        FollowUpAnswers.list(selection.query(), request, found, names),
        FollowUpSheet.of(
            names,
            facts(found, request),
            row -> FollowUpAnswers.row(row.chain(), row.time(), names)),
        FollowUpSheet.rows(found.chains()),
        new Totals(found.generation(), null, found.selected().count(), found.assessmentsLeftOut()));
  }

  private List<Sheet.Fact> facts(FollowUpsAnswer answer, FollowUpsRequest request) {
    var facts = new ArrayList<Sheet.Fact>();
    facts.add(Sheet.Fact.query(selection.query()));
    facts.add(Sheet.Fact.days(request.selection().days()));
    facts.add(
        new Sheet.Fact(
            new Label("Chuỗi", "Chains"),
            Label.same("%,d / %,d").formatted(answer.chains().size(), answer.total())));
    facts.add(Sheet.Fact.count("Số kết quả", "Records", answer.selected().count()));
    facts.add(
        Sheet.Fact.count(
            "Đánh giá không tính", "Assessments left out", answer.assessmentsLeftOut()));
    facts.add(
        Sheet.Fact.count(
            "Không rõ tỉnh hoặc cơ quan", "Without a body", answer.withoutBody().count()));
    facts.add(Sheet.Fact.count("Không rõ ngày", "Without a day", answer.withoutDate().count()));
    facts.add(Sheet.Fact.generation(answer.generation()));
    if (answer.next() != null) {
      facts.add(new Sheet.Fact("Tiếp theo", "Next", "--after " + answer.next()));
    }
    return facts;
  }
}
