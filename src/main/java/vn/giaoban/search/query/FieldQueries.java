package vn.giaoban.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.dimension.UnknownValueException;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.search.query.QuerySyntaxException.Problem;

/// Converts a field and its value to a query.
///
/// Safe for any number of threads.
final class FieldQueries {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:\\s*/\\s*(\\S.*))?");

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Names names;
  private final PeriodParser periods;

  FieldQueries(Names names, PeriodParser periods) {
    this.names = names;
    this.periods = periods;
  }

  /// The query of a field token.
  ///
  /// @throws QuerySyntaxException if the value is not valid for the field
  Query of(QueryToken.Field token) {
    var value = token.value();
    int position = token.valueStart();
    return switch (token.field()) {
      case QueryField.Of(var dimension) -> value(dimension, value, position);
      case QueryField.Numbered() -> number(value, position);
      case QueryField.Citing() -> new Query.Cites(value);
      case QueryField.Identified() -> ids(value, position);
    };
  }

  private Query value(Dimension dimension, String typed, int position) {
    var values = names.values(dimension, typed);
    if (values.isEmpty() && dimension.isDated()) {
      return new Query.InDays(dimension, days(typed, position));
    }
    if (values.isEmpty() && dimension.isClosed()) {
      throw unknown(names.unknown(dimension, typed), position);
    }
    if (values.isEmpty()) {
      return new Query.Value(dimension, typed);
    }
    var parts = new ArrayList<Query>();
    values.forEach(value -> parts.add(new Query.Value(dimension, value)));
    return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
  }

  private static QuerySyntaxException unknown(UnknownValueException unknown, int position) {
    var problem =
        new QuerySyntaxException(
            Problem.UNKNOWN_VALUE,
            position,
            String.valueOf(unknown.getMessage()),
            "a code or a name");
    problem.initCause(unknown);
    return problem;
  }

  private DayRange days(String value, int position) {
    try {
      return periods.parse(value);
    } catch (IllegalArgumentException e) {
      throw new QuerySyntaxException(
          Problem.BAD_PERIOD,
          position,
          String.valueOf(e.getMessage()),
          "a period such as 2020-Q3, 2020-08 or 2020-08-01..2020-10-15");
    }
  }

  private static Query ids(String value, int position) {
    var ids = List.of(value.strip().split("[\\s,]+", -1));
    for (var id : ids) {
      if (!ID.matcher(id).matches()) {
        throw new QuerySyntaxException(
            Problem.UNKNOWN_VALUE,
            position,
            "'" + id + "' is no id",
            "ids of directives, with spaces between");
      }
    }
    return new Query.AnyOf(ids);
  }

  private static Query number(String value, int position) {
    var matcher = NUMBER.matcher(value);
    if (!matcher.matches()) {
      throw new QuerySyntaxException(
          Problem.BAD_NUMBER,
          position,
          "'" + value + "' is no document number",
          "a number such as 1104 or 1104/TB-SKHCN");
    }
    return new Query.NumberIs(Integer.parseInt(matcher.group(1)), matcher.group(2));
  }
}
