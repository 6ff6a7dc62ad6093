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

/// The answers on notices as they are written in JSON.
public final class NoticeAnswers {
  private NoticeAnswers() {}

  /// One page of notices.
  ///
  /// @param days what the question restricted the days to; left out where it did not
  public record Notices(
      long generation,
      long total,
      @Nullable String next,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DayRange days,
      List<NoticeHeader> notices) {}

  /// The normalised source text of a notice, line by line.
  public record Text(long generation, String id, List<String> lines) {}

  public static Notices notices(DayRange days, NoticesPage page) {
    return new Notices(
        page.generation(),
        page.total(),
        page.next(),
        days.isBounded() ? days : null,
        page.notices());
  }

  /// A notice with the generation before it and the name of its province behind it.
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
