package vn.giaoban.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A unit (đơn vị): a body by its function, such as "Văn phòng Sở" or "Thanh tra Sở".
///
/// @param writtenAs other spellings
/// @param sector the sector whose offices alone have it; "" for any
public record Unit(
    String code, String nameVi, String nameEn, List<String> writtenAs, String sector) {
  /// All divisions and units together.
  public static final String ALL = "tat-ca";

  /// A body that is not in the list.
  public static final String OTHER = "khac";

  /// The sector of departments of science.
  public static final String SCIENCE = "khoa-hoc";

  public static final String LEADERS = "lanh-dao";
  public static final String LOCAL = "dia-phuong";

  public Unit {
    if (code.isEmpty() || nameVi.isEmpty()) {
      throw new IllegalArgumentException("a unit needs code and name_vi");
    }
    if (!sector.isEmpty() && !sector.equals(SCIENCE)) {
      throw new IllegalArgumentException("no such sector: '%s'".formatted(sector));
    }
    writtenAs = List.copyOf(writtenAs);
  }

  public static Unit of(Map<String, String> row) {
    var forms =
        Arrays.stream(row.getOrDefault("written_as", "").split("\\|", -1))
            .map(String::strip)
            .filter(form -> !form.isEmpty())
            .toList();
    return new Unit(
        row.getOrDefault("code", ""),
        row.getOrDefault("name_vi", ""),
        row.getOrDefault("name_en", ""),
        forms,
        row.getOrDefault("sector", ""));
  }
}
