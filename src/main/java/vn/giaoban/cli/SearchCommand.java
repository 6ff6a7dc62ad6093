package vn.giaoban.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaoban.json.Json;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.Names;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.QuerySyntaxException;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.server.Answers;
import vn.giaoban.server.ParameterException;
import vn.giaoban.server.SearchParameters;

/// `giaoban search`: the directives that match, on standard output. Each option is a parameter of
/// the HTTP interface under the same name, so that both mean the same.
@Command(
    name = "search",
    description = {
      "Finds directives. Without a query, all that the options let through.",
      "An option may be given several times: any of its values counts."
    })
final class SearchCommand implements Callable<Integer> {
  private static final List<String> PERIOD_OPTIONS =
      List.of("from", "to", "period", "sort", "size");

  /// How the answer is printed.
  enum Format {
    TABLE,
    JSON,
    JSONL
  }

  @Mixin private Folders folders;

  @Mixin
  @SuppressWarnings("UnusedVariable") // asked by picocli
  private Help help;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Words, phrases and fields.")
  private List<String> query = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json or jsonl (default: ${DEFAULT-VALUE}).")
  private Format format;

  private final Terminal terminal;

  private SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /// The command with an option for each dimension.
  static CommandLine line(Terminal terminal) {
    var line = new CommandLine(new SearchCommand(terminal));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    for (var dimension : Dimension.values()) {
      add(line, dimension.apiName(), "VALUE", meaning(dimension));
    }
    add(line, "from", "PERIOD", "The first day, such as 2020-08-01.");
    add(line, "to", "PERIOD", "The last day.");
    add(line, "period", "PERIOD", "Such as 2020-Q3, 2020-08, 2020-Q3r, last-quarter.");
    add(line, "sort", "ORDER", "relevance, date, -date, deadline or province.");
    add(line, "size", "NUMBER", "How many at most (default: 20; 0 to 1000).");
    return line;
  }

  private static String meaning(Dimension dimension) {
    return switch (dimension) {
      case PROVINCE -> "Name or slug of the province; with - before it, not that one.";
      case PROVINCE_NOW -> "The province that the place lies in today.";
      case AGENCY -> "The issuing body.";
      case UNIT -> "Name or code of who must act.";
      case UNIT_TEXT -> "Who must act, as the notice writes it.";
      case WITH -> "Name or code of who takes part.";
      case TOPIC -> "Name or code of a topic.";
      case DATE -> "A year, quarter or month: 2020, 2020-Q3, 2020-08.";
      case KIND -> "directive (if nothing is said) or assessment.";
      case TYPE -> "Abbreviation of the document's type: TB, BC, KH.";
      case DEADLINE -> "yes, none, or the month of the last day: 2020-09.";
      case CHAIR -> "Who presided.";
    };
  }

  private static void add(CommandLine line, String parameter, String label, String description) {
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("--" + dashed(parameter))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build());
  }

  /// `provinceNow` as `province-now`.
  private static String dashed(String parameter) {
    return parameter.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  @Override
  public Integer call() throws IOException {
    var names = Engine.names();
    var request = request(names);
    try (var searcher = Engine.searcher(folders.index(), names)) {
      var result = searcher.search(request);
      switch (format) {
        case JSON ->
            terminal
                .out()
                .print(Json.pretty(Answers.search(query(), request.days(), result, names)));
        case JSONL ->
            result
                .hits()
                .forEach(hit -> terminal.out().println(Json.line(Answers.found(hit, names))));
        case TABLE -> new HitTable(terminal, names, searcher).print(request.days(), result);
      }
    }
    return 0;
  }

  private String query() {
    return String.join(" ", query);
  }

  private Map<String, List<String>> given() {
    var given = new LinkedHashMap<String, List<String>>();
    given.put("q", List.of(query()));
    for (var dimension : Dimension.values()) {
      put(given, dimension.apiName());
    }
    PERIOD_OPTIONS.forEach(name -> put(given, name));
    return given;
  }

  private void put(Map<String, List<String>> given, String name) {
    @Nullable List<String> values = spec.findOption("--" + dashed(name)).getValue();
    if (values != null) {
      given.put(name, values);
    }
  }

  private SearchRequest request(Names names) {
    try {
      return new SearchParameters(names, new PeriodParser(Clock.systemUTC())).read(given());
    } catch (QuerySyntaxException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "the query cannot be read " + e.getMessage(), e);
    } catch (ParameterException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
