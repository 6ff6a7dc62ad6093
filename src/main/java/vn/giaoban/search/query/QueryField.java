package vn.giaoban.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.text.Folding;

/// A field of the query language, under its Vietnamese and its English name.
sealed interface QueryField {
  /// A dimension whose values are names or codes.
  record Of(Dimension dimension) implements QueryField {}

  /// `date:`, a period.
  record Dated() implements QueryField {}

  /// `deadline:`, a period, `yes` or `none`.
  record Due() implements QueryField {}

  /// `number:`, the notice's own number.
  record Numbered() implements QueryField {}

  /// `cites:`, a document referred to.
  record Citing() implements QueryField {}

  /// `id:`, ids of records.
  record Identified() implements QueryField {}

  /// The names to offer where an unknown one was given.
  List<String> NAMES =
      List.of(
          "tinh",
          "tinhnay",
          "donvi",
          "phoihop",
          "chude",
          "coquan",
          "chutri",
          "loai",
          "kieu",
          "ngay",
          "han",
          "so",
          "trichdan",
          "ma");

  /// Null where no field is called so, with the right marks or with none at all.
  static @Nullable QueryField named(String name) {
    return switch (Folding.exact(name)) {
      case "tinh", "tỉnh", "province" -> new Of(Dimension.PROVINCE);
      case "tinhnay", "tỉnhnay", "provincenow" -> new Of(Dimension.PROVINCE_NOW);
      case "donvi", "đơnvị", "unit" -> new Of(Dimension.UNIT);
      case "unittext" -> new Of(Dimension.UNIT_TEXT);
      case "phoihop", "phốihợp", "with" -> new Of(Dimension.WITH);
      case "chude", "chủđề", "topic" -> new Of(Dimension.TOPIC);
      case "coquan", "cơquan", "agency" -> new Of(Dimension.AGENCY);
      case "chutri", "chủtrì", "chair" -> new Of(Dimension.CHAIR);
      case "loai", "loại", "type" -> new Of(Dimension.TYPE);
      case "kieu", "kiểu", "kind" -> new Of(Dimension.KIND);
      case "ngay", "ngày", "date" -> new Dated();
      case "han", "hạn", "deadline" -> new Due();
      case "so", "số", "number" -> new Numbered();
      case "trichdan", "tríchdẫn", "cites" -> new Citing();
      case "ma", "mã", "id" -> new Identified();
      default -> null;
    };
  }
}
