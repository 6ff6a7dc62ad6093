package vn.giaoban.page;

/// Why a search cannot be done.
///
/// @param text one sentence for a person
/// @param query as typed; empty if it is not the query that is wrong
/// @param position in the query, where it can no longer be read
public record Refusal(String text, String query, int position) {
  /// What of the query could be read.
  public String before() {
    return query.substring(0, Math.min(position, query.length()));
  }

  /// The character that cannot be read, or a mark for the end.
  public String at() {
    return position < query.length()
        ? query.substring(position, query.offsetByCodePoints(position, 1))
        : "␣";
  }

  public String after() {
    return position < query.length() ? query.substring(query.offsetByCodePoints(position, 1)) : "";
  }
}
