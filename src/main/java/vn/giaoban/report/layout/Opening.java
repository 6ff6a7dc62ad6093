package vn.giaoban.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.summary.QuarterlySummary;
import vn.giaoban.report.summary.Scope.Days;
import vn.giaoban.report.summary.Scope.Filter;
import vn.giaoban.report.summary.Wordings;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.vocabulary.Province;
import vn.giaoban.vocabulary.Provinces;

/// The title of a report and what it says before its first part: what it is about.
record Opening(QuarterlySummary summary, ReportSettings settings) {
  private static final String SUBJECT = "Tổng hợp nhiệm vụ giao tại thông báo kết luận giao ban";

  private static final String MERGER =
      "Các kỳ so sánh có ngày trước và sau ngày 01/7/2025, khi 63 tỉnh, thành phố được sắp xếp thành"
          + " 34. Văn bản được tính cho tỉnh, thành phố tại thời điểm của văn bản; tỉnh, thành"
          + " phố cùng tên trước và sau ngày đó có thể không cùng một địa bàn; tỉnh, thành phố không"
          + " còn trong kỳ không có trong các bảng theo tỉnh, thành phố.";

  /// The subject, the period, and the province if there is only one.
  String title() {
    var title = settings.get(Setting.TITLE);
    if (!title.isEmpty()) {
      return title;
    }
    var name = summary.scope().period().name();
    var province = province();
    return SUBJECT
        + (name.startsWith("từ ") ? "" : " " + name)
        + (province == null ? "" : " của %s %s".formatted(province.kind(), province.name()));
  }

  private @Nullable Province province() {
    return summary.scope().filters().stream()
        .filter(filter -> isProvince(filter) && filter.chosen().size() == 1)
        .map(filter -> Provinces.standard().named(filter.chosen().getFirst()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isProvince(Filter filter) {
    return Dimension.of(filter.dimension()) == Dimension.PROVINCE;
  }

  /// The exact days.
  String period() {
    var period = summary.scope().period();
    return "Từ ngày %s đến ngày %s"
        .formatted(Wordings.day(period.from()), Wordings.day(period.to()));
  }

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(Paragraph.of(sentence()));
    if (summary.scope().crossesMerger()) {
      blocks.add(Paragraph.of(MERGER));
    }
    return blocks;
  }

  private String sentence() {
    var issuer = (settings.issuer() + " báo cáo").strip();
    return "Qua tổng hợp thông báo kết luận, biên bản giao ban (sau đây gọi chung là văn bản) của "
        + called(summary.scope().period())
        + conditions()
        + ", "
        + issuer
        + " tình hình giao nhiệm vụ như sau:";
  }

  /// A period as a sentence names it.
  static String called(Days days) {
    var name = days.name();
    return name.startsWith("từ ") || name.startsWith("ngày ") ? "thời gian " + name : name;
  }

  /// The query and the filters, in brackets; empty for none.
  private String conditions() {
    var scope = summary.scope();
    var conditions = new ArrayList<String>();
    if (!scope.query().isEmpty()) {
      conditions.add("nội dung tìm: " + scope.query());
    }
    scope.filters().forEach(filter -> conditions.add(words(filter)));
    return conditions.isEmpty() ? "" : " (" + String.join("; ", conditions) + ")";
  }

  /// A filter as text: `tỉnh, thành phố: Đồng Tháp, không gồm …`.
  private static String words(Filter filter) {
    var label = Dimension.of(filter.dimension()).label().vi();
    var chosen = filter.chosen().isEmpty() ? "tất cả" : String.join(", ", filter.chosen());
    var words = label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) + ": " + chosen;
    return filter.excluded().isEmpty()
        ? words
        : words + ", không gồm " + String.join(", ", filter.excluded());
  }
}
