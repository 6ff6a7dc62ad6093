package vn.giaoban.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.Answers;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.period.DayRange;

/// What a question in plain words is read as, each part with the way to take it back.
///
/// @param reading of the query
public record ReadQuestion(Answers.Reading reading, Frame frame) {
  private static final String TO = "..";

  /// The search that it means.
  public PageAddress address() {
    return PageAddress.of(reading.search());
  }

  /// The parts, each with the search without it.
  public List<Chosen.Chip> chips() {
    return reading.parts().stream()
        .map(part -> new Chosen.Chip(text(part), PageAddress.of(part.without()).link(), null))
        .toList();
  }

  private String text(Answers.ReadPart part) {
    var dimension = Dimension.of(part.dimension());
    return frame.say(
        "question.part", dimension.label().in(frame.wording().language()), value(dimension, part));
  }

  private String value(Dimension dimension, Answers.ReadPart part) {
    var days = days(part.value());
    return days == null ? frame.name(dimension, part.value()) : frame.wording().days(days);
  }

  /// A range of days; null for any other value.
  private static @Nullable DayRange days(String value) {
    int to = value.indexOf(TO);
    try {
      return to < 0
          ? null
          : new DayRange(day(value.substring(0, to)), day(value.substring(to + TO.length())));
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
