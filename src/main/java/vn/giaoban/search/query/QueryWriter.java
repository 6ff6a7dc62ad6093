package vn.giaoban.search.query;

import java.util.List;
import java.util.stream.Collectors;
import vn.giaoban.search.dimension.Dimension;

/// Writes a query in the query language, the inverse of [QueryParser].
public final class QueryWriter {
  private QueryWriter() {}

  public static String write(Query query) {
    return switch (query) {
      case Query.Everything() -> "*";
      case Query.Words(var text, boolean literal) -> (literal ? "=" : "") + text;
      case Query.Phrase(var text, boolean literal) -> (literal ? "=" : "") + quoted(text);
      case Query.Proximity(var text, int distance) -> quoted(text) + "~" + distance;
      case Query.Prefix(var text) -> text + "*";
      case Query.Fuzzy(var text) -> text + "~";
      case Query.And(var parts) -> all(parts);
      case Query.Or(var parts) ->
          parts.stream().map(QueryWriter::inEither).collect(Collectors.joining(" OR "));
      case Query.Not(var part) -> "-" + inNot(part);
      case Query.Value(var dimension, var value) -> field(dimension) + quoted(value);
      case Query.InDays(var dimension, var days) -> field(dimension) + days;
      case Query.NumberIs(int number, var symbol) ->
          "so:" + quoted(number + (symbol == null ? "" : "/" + symbol));
      case Query.Cites(var ref) -> "trichdan:" + quoted(ref);
      case Query.AnyOf(var ids) -> "ma:" + quoted(String.join(" ", ids));
    };
  }

  /// Joins parts; adjacent runs of words must stay apart.
  private static String all(List<Query> parts) {
    var written = new StringBuilder();
    Query last = null;
    for (var part : parts) {
      boolean both = last instanceof Query.Words && part instanceof Query.Words;
      written.append(last == null ? "" : both ? " AND " : " ").append(inAll(part));
      last = part;
    }
    return written.toString();
  }

  private static String inAll(Query part) {
    return part instanceof Query.And || part instanceof Query.Or ? grouped(part) : write(part);
  }

  private static String inEither(Query part) {
    return part instanceof Query.Or ? grouped(part) : write(part);
  }

  /// A negated run of several words needs parentheses, since NOT binds one word.
  private static String inNot(Query part) {
    boolean run = part instanceof Query.Words(var text, _) && text.contains(" ");
    return run || part instanceof Query.Not ? grouped(part) : inAll(part);
  }

  private static String grouped(Query query) {
    return "(" + write(query) + ")";
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  /// The field prefix of a dimension.
  public static String field(Dimension dimension) {
    return dimension.fieldNames().getFirst() + ":";
  }
}
