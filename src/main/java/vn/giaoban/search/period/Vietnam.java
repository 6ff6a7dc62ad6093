package vn.giaoban.search.period;

import java.time.ZoneId;

/// The legal time of Vietnam, by which every day of the program is counted.
public final class Vietnam {
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private Vietnam() {}
}
