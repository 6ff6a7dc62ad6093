package vn.giaoban.report.summary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Deadline;
import vn.giaoban.text.Lines;

/// The content of a period's summary report (báo cáo tổng hợp): figures, each with the search
/// behind it, and directives quoted verbatim. The program itself writes numbers and names only.
///
/// @param generation index generation that all figures come from
/// @param history the period and those of the same length before it, the oldest first
/// @param telling the directives of the largest topics that tell most
/// @param followUps null if finding them exceeded the time limit
/// @param provinces empty if there is only one
/// @param chance marks of `provinces` expected by chance; null if there are none
public record QuarterlySummary(
    long generation,
    Scope scope,
    List<Total> totals,
    List<Month> months,
    List<Past> history,
    List<Group> topics,
    List<Group> units,
    List<Topic> telling,
    Due deadlines,
    List<Cited> citations,
    @Nullable FollowedUp followUps,
    List<ProvinceLine> provinces,
    List<String> crossedTopics,
    ProvinceLine.@Nullable Chance chance,
    Missing missing,
    Annex annex) {
  public QuarterlySummary {
    totals = List.copyOf(totals);
    months = List.copyOf(months);
    history = List.copyOf(history);
    topics = List.copyOf(topics);
    units = List.copyOf(units);
    telling = List.copyOf(telling);
    citations = List.copyOf(citations);
    provinces = List.copyOf(provinces);
    crossedTopics = List.copyOf(crossedTopics);
  }

  /// A count, and the search whose `total` it is.
  ///
  /// @param address API address, such as `/api/v1/directives?topic=ocop`
  public record Figure(long count, String address) {}

  /// The same figure in three periods; null for a period without notices.
  public record Compared(
      @Nullable Figure now, @Nullable Figure previous, @Nullable Figure yearBefore) {
    /// The figure of the period, 0 if null.
    public long count() {
      return now == null ? 0 : now.count();
    }
  }

  /// What is counted.
  public enum Measure {
    /// Notices that match the notice filters, with or without directives.
    NOTICES,
    DIRECTIVES,
    DIRECTIVES_WITH_DEADLINE,
    DIRECTIVES_WITHOUT_DEADLINE;

    /// The name in responses.
    @JsonValue
    public String apiName() {
      return Json.name(this);
    }
  }

  public record Total(Measure measure, Compared figures) {}

  /// A calendar month of the period, or the part of it inside the period.
  ///
  /// @param month such as `2020-08`
  /// @param directives null if the month has no notices
  public record Month(
      String month, LocalDate from, LocalDate to, Figure notices, @Nullable Figure directives) {}

  /// A period and the same length of time before or after others, for a series of periods.
  ///
  /// @param name short, such as `III/2020`
  /// @param directives null if it has no notices
  public record Past(String name, LocalDate from, LocalDate to, @Nullable Figure directives) {}

  /// The directives with one value of a dimension. Groups need not add up to the total, since a
  /// directive may have several values.
  ///
  /// @param share of the period's directives, from 0 to 1; null if there are none
  public record Group(String value, String name, Compared directives, @Nullable Double share) {}

  /// A directive as listed in a report.
  ///
  /// @param text the whole item, verbatim
  /// @param units names of the responsible units
  /// @param deadlines each with the day, month or quarter it means
  /// @param due earliest last day of the deadlines
  /// @param cite issuer, document, day, item and line
  /// @param source the same in short: `1104/TB-SKHCN, dòng 22`
  /// @param permalink address of its lines on the notice page
  public record Item(
      String id,
      String text,
      @Nullable String province,
      @Nullable String agency,
      List<String> units,
      @Nullable LocalDate date,
      @Nullable String number,
      List<Deadline> deadlines,
      @Nullable LocalDate due,
      Lines lines,
      String cite,
      String source,
      String permalink) {
    public Item {
      units = List.copyOf(units);
      deadlines = List.copyOf(deadlines);
    }
  }

  /// The directives of a topic that tell most; no two in a report are near-duplicates.
  public record Topic(String value, String name, Figure directives, List<Item> quoted) {
    public Topic {
      quoted = List.copyOf(quoted);
    }
  }

  /// A document cited by directives of the period.
  public record Cited(String ref, Figure directives) {}
}
