package vn.giaoban.search.period;

import java.time.ZoneId;

/// The time zone of Vietnam, which determines all days.
public final class Vietnam {
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private Vietnam() {}
}
