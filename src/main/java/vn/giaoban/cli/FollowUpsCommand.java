package vn.giaoban.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoban.analytics.FollowUps;
import vn.giaoban.analytics.FollowUpsAnswer;
import vn.giaoban.analytics.FollowUpsRequest;
import vn.giaoban.report.FollowUpSheet;
import vn.giaoban.report.Sheet;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.Totals;
import vn.giaoban.server.FollowUpAnswers;
import vn.giaoban.server.FollowUpParameters;

/// `giaoban followups`: directives that a body issued again in later notices.
@Command(
    name = "followups",
    description = {
      "Lists directives that a body issued again in later notices, chain by chain. The options",
      "choose the chains with at least one such directive; each is shown whole."
    })
final class FollowUpsCommand implements Callable<Integer> {
  @Mixin private Folders folders;

  @Mixin
  @SuppressWarnings("UnusedVariable") // asked by picocli
  private Help help;

  @Mixin private final SelectionOptions selection = SelectionOptions.withQuery();

  @Option(
      names = "--times",
      paramLabel = "NUMBER",
      description = "Issued at least so often (default: 2).")
  private @Nullable String times;

  @Option(
      names = "--size",
      paramLabel = "NUMBER",
      description = "How many chains at most (default: 20; 1 to 1000).")
  private @Nullable String size;

  @Option(
      names = "--after",
      paramLabel = "ID",
      description = "Goes on behind an earlier answer: its \"next\".")
  private @Nullable String after;

  @Mixin private SheetOutput output;

  private final Terminal terminal;

  FollowUpsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var names = Engine.names();
    var parameters = new FollowUpParameters(names, new PeriodParser(Clock.systemUTC()));
    var request = selection.read(own(), parameters::read);
    try (var searcher = Engine.searcher(folders.index(), names)) {
      var answer = find(new FollowUps(searcher), request);
      var sheet =
          FollowUpSheet.of(
              names,
              facts(answer, request),
              row -> FollowUpAnswers.row(row.chain(), row.time(), names));
      output.print(
          terminal,
          FollowUpAnswers.list(selection.query(), request, answer, names),
          sheet,
          FollowUpSheet.rows(answer.chains()),
          new Totals(
              answer.generation(), null, answer.selected().count(), answer.assessmentsLeftOut()));
    }
    return 0;
  }

  private Map<String, List<String>> own() {
    var own = new HashMap<String, List<String>>();
    add(own, "times", times);
    add(own, "size", size);
    add(own, "after", after);
    return own;
  }

  private static void add(Map<String, List<String>> own, String name, @Nullable String value) {
    if (value != null) {
      own.put(name, List.of(value));
    }
  }

  private static FollowUpsAnswer find(FollowUps followUps, FollowUpsRequest request)
      throws IOException {
    try {
      return followUps.find(request);
    } catch (IllegalArgumentException e) {
      if (request.after() == null) {
        throw e;
      }
      throw new JobException("--after is not the \"next\" of an answer to this question");
    }
  }

  private List<Sheet.Fact> facts(FollowUpsAnswer answer, FollowUpsRequest request) {
    var facts = new ArrayList<Sheet.Fact>();
    var query = selection.query();
    facts.add(new Sheet.Fact("Câu hỏi / Query", query.isBlank() ? "*" : query));
    facts.add(new Sheet.Fact("Các ngày / Days", request.selection().days().toString()));
    facts.add(
        new Sheet.Fact(
            "Chuỗi / Chains", "%d / %d".formatted(answer.chains().size(), answer.total())));
    add(facts, "Số mục / Records", answer.selected().count());
    add(facts, "Đánh giá không tính / Assessments left out", answer.assessmentsLeftOut());
    add(facts, "Không rõ tỉnh hoặc cơ quan / Without a body", answer.withoutBody().count());
    add(facts, "Không rõ ngày / Without a day", answer.withoutDate().count());
    add(facts, "Thế hệ chỉ mục / Index generation", answer.generation());
    if (answer.next() != null) {
      facts.add(new Sheet.Fact("Tiếp theo / Next", "--after " + answer.next()));
    }
    return facts;
  }

  private static void add(List<Sheet.Fact> facts, String label, long count) {
    facts.add(new Sheet.Fact(label, Long.toString(count)));
  }
}
