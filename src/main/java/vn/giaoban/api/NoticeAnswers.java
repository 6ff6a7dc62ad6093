package vn.giaoban.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.NoticeHeader;
import vn.giaoban.search.NoticesPage;
import vn.giaoban.search.period.DayRange;

/// JSON responses on notices.
public final class NoticeAnswers {
  private NoticeAnswers() {}

  /// One page of notices.
  ///
  /// @param days the range of days; omitted if unrestricted
  public record Notices(
      long generation,
      long total,
      @Nullable String next,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DayRange days,
      List<NoticeHeader> notices) {}

  /// The normalized source text of a notice, by line.
  public record Text(long generation, String id, List<String> lines) {}

  public static Notices notices(DayRange days, NoticesPage page) {
    return new Notices(
        page.generation(),
        page.total(),
        page.next(),
        days.isBounded() ? days : null,
        page.notices());
  }

  /// A notice preceded by the generation and followed by the name of its province.
  public static Map<String, Object> notice(
      long generation, Notice notice, @Nullable String provinceName) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("generation", generation);
    Json.MAPPER
        .valueToTree(notice)
        .properties()
        .forEach(property -> answer.put(property.getKey(), property.getValue()));
    answer.put("provinceName", provinceName == null ? Json.MAPPER.nullNode() : provinceName);
    return answer;
  }
}
