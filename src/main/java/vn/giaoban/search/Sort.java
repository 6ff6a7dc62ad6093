package vn.giaoban.search;

import java.util.List;
import vn.giaoban.search.dimension.ApiNamed;

/// The order of hits; ties are sorted by id.
public enum Sort implements ApiNamed {
  RELEVANCE("relevance"),
  DATE("date"),
  DATE_DESCENDING("-date"),
  /// By the day on which the notice came in, newest first, then by date, newest first.
  ADDED_DESCENDING("-added"),
  /// By earliest last day; directives without a deadline come last.
  DEADLINE("deadline"),
  PROVINCE("province");

  private final String apiName;

  Sort(String apiName) {
    this.apiName = apiName;
  }

  @Override
  public String apiName() {
    return apiName;
  }

  /// The order with this name in requests.
  ///
  /// @throws IllegalArgumentException naming the valid orders
  public static Sort of(String apiName) {
    return ApiNamed.of(apiName, "order", List.of(values()));
  }
}
