package vn.giaoban.search.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.query.QueryWriter;

/// What a question in plain words is read as: values of dimensions, and words to search for.
///
/// @param words the rest of the question, without its question words; may be empty
public record QuestionReading(List<Part> parts, String words) {
  private static final String QUERY = "q";
  private static final String PERIOD = "period";

  /// A value that a question names.
  ///
  /// @param value code, name or period, as in a filter
  /// @param written the words of the question that name it
  public record Part(Dimension dimension, String value, String written) {
    /// The parameter of a search that it becomes.
    public String parameter() {
      return dimension == Dimension.DATE ? PERIOD : isInQuery() ? QUERY : dimension.apiName();
    }

    /// Whether only the query language can express it: days of deadlines and of coming in.
    private boolean isInQuery() {
      return dimension.isDated() && !Set.of("yes", Dimension.NONE).contains(value);
    }
  }

  public QuestionReading {
    parts = List.copyOf(parts);
  }

  /// The parameters of the search that it means.
  public Map<String, List<String>> parameters() {
    return parameters(parts, words);
  }

  /// The same without one part.
  public Map<String, List<String>> without(Part part) {
    return parameters(parts.stream().filter(each -> !each.equals(part)).toList(), words);
  }

  private static Map<String, List<String>> parameters(List<Part> parts, String words) {
    var query = new ArrayList<String>();
    var parameters = new LinkedHashMap<String, List<String>>();
    parameters.put(QUERY, query);
    for (var part : parts) {
      var parameter = part.parameter();
      boolean inQuery = parameter.equals(QUERY);
      parameters
          .computeIfAbsent(parameter, _ -> new ArrayList<>())
          .add(inQuery ? QueryWriter.field(part.dimension()) + part.value() : part.value());
    }
    if (!words.isEmpty()) {
      query.add(words);
    }
    parameters.put(QUERY, List.of(String.join(" ", query)));
    return parameters;
  }
}
