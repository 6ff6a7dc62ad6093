package vn.giaoban.search.dimension;

import java.util.List;

/// A property that directives are grouped, counted and filtered by (chiều phân tích).
public enum Dimension implements ApiNamed {
  /// Slug of the province as the notice knows it (tỉnh).
  PROVINCE("province"),
  /// Slug of the province it lies in today (tỉnh hiện nay).
  PROVINCE_NOW("provinceNow"),
  /// The issuing body (cơ quan ban hành).
  AGENCY("agency"),
  /// Code of who must act (đơn vị).
  UNIT("unit"),
  /// The body as written.
  UNIT_TEXT("unitText"),
  /// Code of who is told to take part (phối hợp).
  WITH("with"),
  /// Code of what it is about (chủ đề).
  TOPIC("topic"),
  /// `2020`, `2020-Q3` and `2020-08`, each a value of its own.
  DATE("date"),
  /// `directive` or `assessment`.
  KIND("kind"),
  /// Abbreviation of the document's type (loại văn bản).
  TYPE("type"),
  /// `yes`, and the months of the last days: `2020-08`.
  DEADLINE("deadline"),
  /// Who presided (chủ trì).
  CHAIR("chair");

  /// The value that stands for records without one.
  public static final String NONE = "none";

  private final String apiName;

  Dimension(String apiName) {
    this.apiName = apiName;
  }

  /// The name in requests and answers.
  @Override
  public String apiName() {
    return apiName;
  }

  /// Whether a notice has it as a whole, whatever its directives are.
  public boolean isOfNotices() {
    return switch (this) {
      case PROVINCE, PROVINCE_NOW, AGENCY, DATE, TYPE, CHAIR -> true;
      case UNIT, UNIT_TEXT, WITH, TOPIC, KIND, DEADLINE -> false;
    };
  }

  /// The dimension called so in requests.
  ///
  /// @throws IllegalArgumentException naming the dimensions there are
  public static Dimension of(String apiName) {
    return ApiNamed.of(apiName, "dimension", List.of(values()));
  }
}
