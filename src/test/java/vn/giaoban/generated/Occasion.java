package vn.giaoban.generated;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A meeting, and which of its facts the notice states.
///
/// @param index month in the corpus
/// @param day of the meeting, stated or not
record Occasion(
    Body body, int index, YearMonth month, LocalDate day, Dating dating, Placing placing) {
  private static final List<String> ANYWHERE =
      List.of("vùng khó khăn", "tuyến dưới", "nơi xa trung tâm", "vùng sâu");

  enum Dating {
    /// The day of the meeting, mostly the day of issue too.
    FULL,
    /// Only the month, in the title.
    PERIOD,
    NONE
  }

  enum Placing {
    STATED,
    /// Only the running text names the province.
    MENTIONED,
    NONE
  }

  static Occasion of(CorpusSpec spec, Body body, int index, Dice dice) {
    var month = spec.month(index);
    int when = dice.below(1_000);
    var dating = when < 20 ? Dating.NONE : when < 35 ? Dating.PERIOD : Dating.FULL;
    int where = dice.below(1_000);
    var placing = where < 25 ? Placing.NONE : where < 105 ? Placing.MENTIONED : Placing.STATED;
    return new Occasion(
        body, index, month, workday(month.atDay(dice.from(3, 27))), dating, placing);
  }

  private static LocalDate workday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  /// The day of the meeting as a reader knows it.
  @Nullable LocalDate toldDay() {
    return dating == Dating.FULL ? day : null;
  }

  List<String> places() {
    return placing == Placing.NONE ? ANYWHERE : Places.of(body.province().slug(), month);
  }

  /// "tỉnh" or "thành phố", as it runs itself.
  String kind() {
    return body.province().isCity() ? "thành phố" : "tỉnh";
  }
}
