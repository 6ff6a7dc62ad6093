package vn.giaoban.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Table;

/// Determines the function of a body, by the registry, its head word, or the words of its name.
final class BodyFields {
  /// @param keys phrases, each as ` plain words `
  private record Field(String unit, List<String> keys) {
    static Field of(Map<String, String> row) {
      return new Field(
          row.getOrDefault("unit", Unit.OTHER),
          Arrays.stream(row.getOrDefault("phrases", "").split("\\|", -1))
              .map(phrase -> " " + NameKey.exact(phrase.strip()) + " ")
              .toList());
    }
  }

  private static final String COMMITTEE = "Ủy ban nhân dân";

  /// "Trung tâm Dịch vụ tổng hợp cấp xã" is one of the district's or commune's own bodies.
  private static final Pattern OF_AREA = Pattern.compile(" cấp (?:huyện|xã)$");

  private final List<Field> fields = Table.read(BodyFields.class, "body-fields.csv", Field::of);

  /// @param known the registered body that the name is or starts with
  String unit(String name, @Nullable Body known, @Nullable BodyHead head) {
    if (known != null && !known.unit().equals(Unit.OTHER)) {
      return local(name, known.unit());
    }
    if (head != null && !head.unit().isEmpty()) {
      return local(name, head.unit());
    }
    if (OF_AREA.matcher(name).find()) {
      return Unit.LOCAL;
    }
    var words = " " + NameKey.exact(name) + " ";
    for (var field : fields) {
      if (field.keys().stream().anyMatch(words::contains)) {
        return field.unit();
      }
    }
    return Unit.OTHER;
  }

  /// The committee of a district or commune is a local authority.
  private static String local(String name, String unit) {
    boolean committee =
        name.startsWith(COMMITTEE)
            && !name.equals(COMMITTEE + " tỉnh")
            && !name.equals(COMMITTEE + " thành phố");
    return committee ? Unit.LOCAL : unit;
  }
}
