package vn.giaoban.cli.option;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;
import vn.giaoban.api.ParameterException;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.query.QuerySyntaxException;

/// The options that select directives, with further options of a command. They have the names of
/// the HTTP parameters. A command declares them by
///
///     @Mixin
///     private final SelectionOptions selection =
///         SelectionOptions.withQuery(Parameter.of("times", "NUMBER", "Issued at least so often."));
///
/// and reads them by `selection.read(parameters::read)`.
public final class SelectionOptions {
  /// Used by picocli, which accepts a command specification as a mixin.
  @Mixin private final CommandSpec spec = CommandSpec.create();

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  private final Map<String, OptionSpec> options = new LinkedHashMap<>();
  private final @Nullable PositionalParamSpec words;

  private SelectionOptions(@Nullable PositionalParamSpec words, List<Parameter> own) {
    this.words = words;
    if (words != null) {
      spec.addPositional(words);
    }
    own.forEach(parameter -> spec.addOption(option(parameter)));
    group("usage.selecting", "%nWhich directives:%n", selecting());
  }

  /// The query as positional arguments, and the filters.
  public static SelectionOptions withQuery(Parameter... own) {
    var query =
        positional("0..*", "QUERY")
            .description("Words, phrases and fields; one that begins with - stands behind --.");
    return new SelectionOptions(query.build(), List.of(own));
  }

  /// The text to complete as positional arguments, and the filters.
  public static SelectionOptions withText(Parameter... own) {
    var text =
        positional("1..*", "TEXT")
            .required(true)
            .description("The query as far as it is typed; a space at its end needs quotes.");
    return new SelectionOptions(text.build(), List.of(own));
  }

  /// The filters only, for commands with other positional arguments.
  public static SelectionOptions withoutQuery(Parameter... own) {
    return new SelectionOptions(null, List.of(own));
  }

  /// The query, the filters, and the options of a hit list: order, paging and facets.
  public static SelectionOptions ofSearch() {
    var all = withQuery();
    all.group("usage.listing", "%nWhat is shown of them:%n", listing());
    return all;
  }

  private static PositionalParamSpec.Builder positional(String arity, String label) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity(arity)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label);
  }

  private static Stream<Parameter> selecting() {
    return Stream.concat(
        Arrays.stream(Dimension.values()).map(SelectionOptions::filter),
        Stream.of(
            Parameter.of("from", "PERIOD", "The first day, such as 2020-08-01."),
            Parameter.of("to", "PERIOD", "The last day."),
            Parameter.of("period", "PERIOD", "Such as 2020-Q3, 2020-08, 2020-Q3r, last-quarter.")));
  }

  private static Parameter filter(Dimension dimension) {
    return Parameter.of(dimension.apiName(), dimension.name(), dimension.meaning().replace("`", ""))
        .offering(Candidates.values(dimension));
  }

  private static Stream<Parameter> listing() {
    return Stream.of(
        Parameter.of("sort", "ORDER", "relevance, date, -date, -added, deadline or province.")
            .offering(Candidates.orders()),
        Parameter.of("size", "NUMBER", "How many at most (default: 20; 0 to 1000)."),
        Parameter.of("after", "CURSOR", "Goes on behind an earlier answer: its \"next\"."),
        Parameter.of("around", "ID", "The neighbours of the hit with this id."),
        Parameter.of("facets", "NAMES", "Counts by these dimensions, such as province,topic.")
            .offering(Candidates.dimensions()),
        Parameter.of(
            "facetText",
            "NAME:WORDS",
            "Of these counts only values with words that start so: unitText:phong."),
        Parameter.flag(
            "explain",
            "Says why each hit matched: the words found, how, where, and what they count."),
        Parameter.flag(
            "ask", "Reads the query as a question in plain words, into filters and words."),
        Parameter.negatable(
            "nearly",
            "Lists apart what lacks a word, where fewer than ten have all (default: yes)."));
  }

  private void group(String headingKey, String heading, Stream<Parameter> members) {
    var group = ArgGroupSpec.builder().headingKey(headingKey).heading(heading).validate(false);
    // picocli silently keeps the last value of an option repeated inside a group; as repeatable
    // options they reach the parameter readers, which report the error.
    members.forEach(member -> group.addArg(option(member.repeatable())));
    spec.addArgGroup(group.build());
  }

  private OptionSpec option(Parameter parameter) {
    var option = parameter.option();
    options.put(parameter.name(), option);
    return option;
  }

  /// The query as typed; empty for none.
  public String query() {
    return words == null ? "" : String.join(" ", texts(words));
  }

  /// Whether an option is given.
  public boolean has(String name) {
    return !texts(requireNonNull(options.get(name), name)).isEmpty();
  }

  /// The given values by parameter name; always includes `q`.
  Map<String, List<String>> given() {
    return given(query());
  }

  private Map<String, List<String>> given(String query) {
    var given = new LinkedHashMap<String, List<String>>();
    given.put("q", List.of(query));
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
      case Boolean flag when argument instanceof OptionSpec option && option.negatable() ->
          List.of(flag.toString());
      case Boolean flag -> flag ? List.of("true") : List.of();
      case Collection<?> several -> several.stream().map(String::valueOf).toList();
      default -> List.of(String.valueOf(value));
    };
  }

  /// Parses the options.
  ///
  /// @param reader parses parameters
  /// @throws CommandLine.ParameterException for an invalid value
  public <T> T read(Function<Map<String, List<String>>, T> reader) {
    return read(reader, query());
  }

  /// The same with another query.
  ///
  /// @throws CommandLine.ParameterException for an invalid value
  public <T> T read(Function<Map<String, List<String>>, T> reader, String query) {
    try {
      return reader.apply(given(query));
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
