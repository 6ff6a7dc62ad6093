package vn.giaoban.search;

/// The order of hits; equal ones stand in the order of their ids.
public enum Sort {
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

  public String apiName() {
    return apiName;
  }

  /// The order called so in requests.
  ///
  /// @throws IllegalArgumentException naming the orders there are
  public static Sort of(String apiName) {
    for (var sort : values()) {
      if (sort.apiName.equals(apiName)) {
        return sort;
      }
    }
    throw new IllegalArgumentException(
        "no such order: %s (there are: relevance, date, -date, deadline, province)"
            .formatted(apiName));
  }
}
