package vn.giaoban.search.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.query.QueryWriter;

/// What a question in plain words is read as: values of dimensions, and words to search for.
///
/// @param words the rest of the question, without its question words; may be empty
public record QuestionReading(List<Part> parts, String words) {
  private static final String QUERY = "q";
  private static final String PERIOD = "period";

  /// The parameters of days.
  private static final Set<String> DAYS = Set.of(PERIOD, "from", "to");

  /// A value that a question names.
  ///
  /// @param value code, name or period, as in a filter
  /// @param written the words of the question that name it
  public record Part(Dimension dimension, String value, String written) {
    /// Whether only the query language can express it: days of deadlines and of coming in.
    private boolean isInQuery() {
      return dimension.isDated() && !Set.of("yes", Dimension.NONE).contains(value);
    }

    private boolean isSaid(Set<String> parameters) {
      return dimension == Dimension.DATE
          ? parameters.stream().anyMatch(DAYS::contains)
          : !isInQuery() && parameters.contains(dimension.apiName());
    }
  }

  public QuestionReading {
    parts = List.copyOf(parts);
  }

  /// The same without the parts that parameters beside the question say already.
  ///
  /// @param names of these parameters
  public QuestionReading beside(Set<String> names) {
    return new QuestionReading(parts.stream().filter(part -> !part.isSaid(names)).toList(), words);
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
    var parameters = new LinkedHashMap<String, List<String>>();
    parameters.put(QUERY, List.of());
    var inQuery = new EnumMap<Dimension, List<String>>(Dimension.class);
    for (var part : parts) {
      if (part.isInQuery()) {
        inQuery.computeIfAbsent(part.dimension(), _ -> new ArrayList<>()).add(part.value());
      } else {
        parameters
            .computeIfAbsent(part.dimension().apiName(), _ -> new ArrayList<>())
            .add(part.value());
      }
    }
    var dates = inQuery.getOrDefault(Dimension.DATE, List.of());
    if (dates.size() == 1) {
      inQuery.remove(Dimension.DATE);
      parameters.put(PERIOD, dates);
    }
    parameters.put(QUERY, List.of(query(inQuery, words)));
    return parameters;
  }

  /// Several periods of one dimension are alternatives.
  private static String query(Map<Dimension, List<String>> inQuery, String words) {
    var query = new ArrayList<String>();
    inQuery.forEach(
        (dimension, values) -> {
          var fields =
              values.stream()
                  .map(value -> QueryWriter.field(dimension) + value)
                  .collect(Collectors.joining(" OR "));
          query.add(values.size() == 1 ? fields : "(" + fields + ")");
        });
    if (!words.isEmpty()) {
      query.add(words);
    }
    return String.join(" ", query);
  }
}
