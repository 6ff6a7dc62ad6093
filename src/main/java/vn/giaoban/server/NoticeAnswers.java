package vn.giaoban.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.NoticeHeader;

/// The answers on notices as they are written in JSON.
final class NoticeAnswers {
  private NoticeAnswers() {}

  /// Every notice, the newest first.
  record Notices(long generation, int total, List<NoticeHeader> notices) {}

  /// The normalised source text of a notice, line by line.
  record Text(long generation, String id, List<String> lines) {}

  /// A notice with the generation before it and the name of its province behind it.
  static Map<String, Object> notice(long generation, Notice notice, @Nullable String provinceName) {
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
