package vn.giaoban.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.giaoban.json.Json;
import vn.giaoban.notice.AgencyLevel;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.dimension.ApiNamed;

/// A fact that every notice should have and that was not found in one.
public enum MissingFact implements ApiNamed {
  AGENCY,
  DATE,
  /// Of a notice whose issuer does not serve the whole country.
  PROVINCE,
  DIRECTIVES,
  /// Of a notice with warnings, or with directives that have some.
  CERTAINTY;

  @Override
  @JsonValue
  public String apiName() {
    return Json.name(this);
  }

  /// What a notice lacks.
  public static Set<MissingFact> of(Notice notice) {
    var missing = EnumSet.allOf(MissingFact.class);
    missing.removeIf(fact -> fact.isIn(notice));
    return missing;
  }

  private boolean isIn(Notice notice) {
    return switch (this) {
      case AGENCY -> notice.document().agency() != null;
      case DATE -> notice.meeting().day() != null;
      case PROVINCE ->
          notice.placement().province() != null
              || notice.document().agencyLevel() == AgencyLevel.CENTRAL;
      case DIRECTIVES ->
          notice.directives().stream().anyMatch(each -> each.kind() == Kind.DIRECTIVE);
      case CERTAINTY ->
          notice.warnings().isEmpty()
              && notice.directives().stream().allMatch(each -> each.warnings().isEmpty());
    };
  }

  /// The fact with this name in requests.
  ///
  /// @throws IllegalArgumentException naming the valid names
  public static MissingFact of(String apiName) {
    return ApiNamed.of(apiName, "fact that may be missing", List.of(values()));
  }
}
