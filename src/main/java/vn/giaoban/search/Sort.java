package vn.giaoban.search;

import java.util.List;
import vn.giaoban.search.dimension.ApiNamed;

/// The order of hits; equal ones stand in the order of their ids.
public enum Sort implements ApiNamed {
  RELEVANCE("relevance"),
  DATE("date"),
  DATE_DESCENDING("-date"),
  /// By the earliest last day; those without a deadline come last.
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

  /// The order called so in requests.
  ///
  /// @throws IllegalArgumentException naming the orders there are
  public static Sort of(String apiName) {
    return ApiNamed.of(apiName, "order", List.of(values()));
  }
}
