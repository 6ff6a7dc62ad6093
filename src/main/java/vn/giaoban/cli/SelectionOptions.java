package vn.giaoban.cli;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.Names;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.QuerySyntaxException;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SuggestRequest;
import vn.giaoban.server.ParameterException;
import vn.giaoban.server.SearchParameters;
import vn.giaoban.server.SuggestParameters;

/// The options that choose directives, for every command that asks about some. Each is a parameter
/// of the HTTP interface under the same name (`provinceNow` is `--province-now`), so that both mean
/// the same. A command takes them by
///
///     @Mixin private final SelectionOptions selection = SelectionOptions.withQuery();
///
/// and asks `selection.request(names, periods)`.
final class SelectionOptions {
  private static final String QUERY_LABEL = "QUERY";

  /// Seen by picocli, which takes a specification for a mixin as it is.
  @Mixin private final CommandSpec spec;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  private final Map<String, OptionSpec> options = new LinkedHashMap<>();
  private final @Nullable PositionalParamSpec words;

  private SelectionOptions(boolean takesQuery) {
    spec = CommandSpec.create();
    words = takesQuery ? positional() : null;
    if (words != null) {
      spec.addPositional(words);
    }
    group("%nWhich directives:%n", selecting());
  }

  /// A query as the command's arguments, and the filters.
  static SelectionOptions withQuery() {
    return new SelectionOptions(true);
  }

  /// The filters alone, for a command whose arguments mean something else.
  static SelectionOptions withoutQuery() {
    return new SelectionOptions(false);
  }

  /// A query, the filters, and what only a list of hits has: order, size, place and counts.
  static SelectionOptions ofSearch() {
    var all = new SelectionOptions(true);
    all.group("%nWhat is shown of them:%n", listing());
    return all;
  }

  private static PositionalParamSpec positional() {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(QUERY_LABEL)
        .description("Words, phrases and fields; one that begins with - stands behind --.")
        .build();
  }

  private static Map<String, OptionSpec> selecting() {
    var options = new LinkedHashMap<String, OptionSpec>();
    for (var dimension : Dimension.values()) {
      var name = dimension.apiName();
      options.put(
          name,
          option(name, dimension.name(), meaning(dimension))
              .completionCandidates(Candidates.values(dimension))
              .build());
    }
    add(options, "from", "PERIOD", "The first day, such as 2020-08-01.");
    add(options, "to", "PERIOD", "The last day.");
    add(options, "period", "PERIOD", "Such as 2020-Q3, 2020-08, 2020-Q3r, last-quarter.");
    return options;
  }

  private static Map<String, OptionSpec> listing() {
    var options = new LinkedHashMap<String, OptionSpec>();
    options.put(
        "sort",
        option("sort", "ORDER", "relevance, date, -date, deadline or province.")
            .completionCandidates(Candidates.orders())
            .build());
    add(options, "size", "NUMBER", "How many at most (default: 20; 0 to 1000).");
    add(options, "after", "CURSOR", "Goes on behind an earlier answer: its \"next\".");
    add(options, "around", "ID", "The neighbours of the hit with this id.");
    options.put(
        "facets",
        option("facets", "NAMES", "Counts by these dimensions, such as province,topic.")
            .completionCandidates(Candidates.dimensions())
            .build());
    add(
        options,
        "facetText",
        "NAME:WORDS",
        "Of these counts only values with words that start so: unitText:phong.");
    options.put(
        "explain",
        OptionSpec.builder("--explain")
            .type(boolean.class)
            .arity("0")
            .description(
                "Says why each hit matched: the words found, how, where, and what they count.")
            .build());
    return options;
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

  private static void add(
      Map<String, OptionSpec> options, String parameter, String label, String description) {
    options.put(parameter, option(parameter, label, description).build());
  }

  private static OptionSpec.Builder option(String parameter, String label, String description) {
    return OptionSpec.builder("--" + dashed(parameter))
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description);
  }

  /// `provinceNow` as `province-now`.
  private static String dashed(String parameter) {
    return parameter.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private void group(String heading, Map<String, OptionSpec> members) {
    var group = ArgGroupSpec.builder().heading(heading).validate(false);
    members.values().forEach(group::addArg);
    spec.addArgGroup(group.build());
    options.putAll(members);
  }

  /// The query as typed; empty where there is none.
  String query() {
    return words == null ? "" : String.join(" ", texts(words));
  }

  /// What is given, by the parameter's name; `q` is always there.
  Map<String, List<String>> given() {
    var given = new LinkedHashMap<String, List<String>>();
    given.put("q", List.of(query()));
    options.forEach(
        (name, option) -> {
          var texts = texts(option);
          if (!texts.isEmpty()) {
            given.put(name, texts);
          }
        });
    return given;
  }

  private static List<String> texts(ArgSpec argument) {
    @Nullable Object value = argument.getValue();
    return switch (value) {
      case null -> List.of();
      case Boolean flag -> flag ? List.of("true") : List.of();
      case Collection<?> several -> several.stream().map(String::valueOf).toList();
      default -> List.of(String.valueOf(value));
    };
  }

  /// The question that is asked.
  ///
  /// @throws CommandLine.ParameterException saying what cannot be read
  SearchRequest request(Names names, PeriodParser periods) {
    return request(new SearchParameters(names, periods), query());
  }

  /// The same for another query.
  ///
  /// @throws CommandLine.ParameterException saying what cannot be read
  SearchRequest request(SearchParameters parameters, String asked) {
    var given = given();
    given.put("q", List.of(asked));
    try {
      return parameters.read(given);
    } catch (QuerySyntaxException e) {
      throw misused("the query cannot be read " + e.getMessage(), e);
    } catch (ParameterException e) {
      throw misused(String.valueOf(e.getMessage()), e);
    }
  }

  /// What a command asks of the selection.
  ///
  /// @param reader of parameters by name
  /// @param own what is given beyond the selection
  /// @throws CommandLine.ParameterException saying what cannot be read
  <T> T read(Function<Map<String, List<String>>, T> reader, Map<String, List<String>> own) {
    var given = given();
    given.putAll(own);
    try {
      return reader.apply(given);
    } catch (QuerySyntaxException e) {
      throw misused("the query cannot be read " + e.getMessage(), e);
    } catch (ParameterException e) {
      throw misused(String.valueOf(e.getMessage()), e);
    }
  }

  /// What is to be completed within the selection.
  ///
  /// @throws CommandLine.ParameterException saying what cannot be read
  SuggestRequest suggestRequest(SuggestParameters parameters, String typed, String size) {
    var given = given();
    given.put("q", List.of(typed));
    given.put("size", List.of(size));
    try {
      return parameters.read(given);
    } catch (ParameterException e) {
      throw misused(String.valueOf(e.getMessage()), e);
    }
  }

  /// Reads what is given, beside options of the command's own.
  ///
  /// @param own these by the names of their parameters
  /// @throws CommandLine.ParameterException saying what cannot be read
  <T> T read(Map<String, List<String>> own, Function<Map<String, List<String>>, T> reader) {
    var given = given();
    given.putAll(own);
    try {
      return reader.apply(given);
    } catch (QuerySyntaxException e) {
      throw misused("the query cannot be read " + e.getMessage(), e);
    } catch (ParameterException e) {
      throw misused(String.valueOf(e.getMessage()), e);
    }
  }

  private CommandLine.ParameterException misused(String problem, Exception cause) {
    return new CommandLine.ParameterException(
        requireNonNull(command).commandLine(), problem, cause);
  }
}
