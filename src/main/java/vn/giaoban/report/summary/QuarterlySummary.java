package vn.giaoban.report.summary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.Comparison.Mark;
import vn.giaoban.analytics.Comparison.State;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Deadline;
import vn.giaoban.text.Lines;

/// Everything that the summary of a period says (báo cáo tổng hợp): figures, each with the search
/// that gives it, and directives as the notices have them. Nothing in it is written by the program
/// but numbers and names.
///
/// @param generation of the index that every figure comes from
/// @param telling for the topics with most directives
/// @param followUps null where they could not be found within a limit of time
/// @param provinces empty where there is one only
/// @param chance what the marks of `provinces` are worth; null where there are none
/// @param annex every directive of the period, or where to find them
public record QuarterlySummary(
    long generation,
    Scope scope,
    List<Total> totals,
    List<Month> months,
    List<Group> topics,
    List<Group> units,
    List<Topic> telling,
    Due deadlines,
    List<Cited> citations,
    @Nullable FollowedUp followUps,
    List<Province> provinces,
    List<String> crossedTopics,
    @Nullable Chance chance,
    Missing missing,
    Annex annex) {
  public QuarterlySummary {
    totals = List.copyOf(totals);
    months = List.copyOf(months);
    topics = List.copyOf(topics);
    units = List.copyOf(units);
    telling = List.copyOf(telling);
    citations = List.copyOf(citations);
    provinces = List.copyOf(provinces);
    crossedTopics = List.copyOf(crossedTopics);
  }

  /// A count, and the search whose `total` it is.
  ///
  /// @param address of the interface, such as `/api/v1/directives?topic=ocop`
  public record Figure(long count, String address) {}

  /// Days and how they are called.
  ///
  /// @param name such as `quý III năm 2020`
  /// @param hasNotices whether there is a notice to count in: without one there is nothing to
  ///   compare with
  public record Days(LocalDate from, LocalDate to, String name, boolean hasNotices) {}

  /// What the report is about.
  ///
  /// @param query in the query language; empty for none
  /// @param assessmentsLeftOut how many assessments the same search holds, which no figure counts
  /// @param search every directive of the period
  /// @param crossesMerger whether the days that are compared lie before and after provinces were
  ///   merged, so that a province is not the same area in all of them
  /// @param sources the newest notices of the period, at most [Summarizer#MAX_SOURCES]
  public record Scope(
      String query,
      List<Filter> filters,
      Days period,
      Days previous,
      Days yearBefore,
      boolean crossesMerger,
      long assessmentsLeftOut,
      Figure search,
      Figure notices,
      List<Source> sources) {
    public Scope {
      filters = List.copyOf(filters);
      sources = List.copyOf(sources);
    }
  }

  /// What is chosen and left out of a dimension, by name.
  ///
  /// @param dimension as requests name it
  public record Filter(String dimension, List<String> chosen, List<String> excluded) {
    public Filter {
      chosen = List.copyOf(chosen);
      excluded = List.copyOf(excluded);
    }
  }

  /// A notice.
  ///
  /// @param province its name
  /// @param number such as `1104/TB-SKHCN`
  /// @param permalink the page where it is read
  public record Source(
      String id,
      @Nullable String province,
      @Nullable String agency,
      @Nullable String number,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate metOn,
      @Nullable String title,
      String permalink) {}

  /// The same figure in three periods.
  ///
  /// @param now null where the period has no notices, as the others are
  public record Compared(
      @Nullable Figure now, @Nullable Figure previous, @Nullable Figure yearBefore) {
    /// 0 where there is nothing to count in.
    public long count() {
      return now == null ? 0 : now.count();
    }
  }

  /// What is counted in all.
  public enum Measure {
    /// Notices that the filters on notices let through, with or without directives.
    NOTICES,
    DIRECTIVES,
    DIRECTIVES_WITH_DEADLINE,
    DIRECTIVES_WITHOUT_DEADLINE;

    /// The name in answers.
    @JsonValue
    public String apiName() {
      return Json.name(this);
    }
  }

  public record Total(Measure measure, Compared figures) {}

  /// A calendar month of the period, or the part of it that lies in the period.
  ///
  /// @param month such as `2020-08`
  /// @param directives null where there are no notices
  public record Month(
      String month, LocalDate from, LocalDate to, Figure notices, @Nullable Figure directives) {}

  /// The directives with one value of a dimension. One may have several, so that groups do not add
  /// up to the total.
  ///
  /// @param share of the period's directives, from 0 to 1; null where there are none
  public record Group(String value, String name, Compared directives, @Nullable Double share) {}

  /// A directive as its notice has it.
  ///
  /// @param text the whole item, verbatim
  /// @param units names of who must act
  /// @param deadlines each with the day, month or quarter that it means
  /// @param due the first of the deadlines' last days
  /// @param cite issuer, document, day, item and line
  /// @param permalink the lines on the page of the notice
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
      String permalink) {
    public Item {
      units = List.copyOf(units);
      deadlines = List.copyOf(deadlines);
    }
  }

  /// The directives that tell most of a topic, none like another in the whole report.
  public record Topic(String value, String name, Figure directives, List<Item> quoted) {
    public Topic {
      quoted = List.copyOf(quoted);
    }
  }

  /// Deadlines by their last day, of a directive with several the earliest one, as in
  /// [vn.giaoban.analytics.DeadlinesRequest].
  ///
  /// @param inPeriod directives of the period that fall due in it
  /// @param fromBefore directives of earlier notices that fall due in it
  /// @param later directives of the period that fall due after it
  /// @param earlier directives of the period whose deadline lies before it
  /// @param months when the directives of the period fall due, each deadline by itself
  /// @param listed those due in the period or later, the first ones first, at most
  ///   [Summarizer#MAX_DUE]
  public record Due(
      Figure inPeriod,
      Figure fromBefore,
      Figure later,
      Figure earlier,
      Figure none,
      List<DueMonth> months,
      List<Item> listed) {
    public Due {
      months = List.copyOf(months);
      listed = List.copyOf(listed);
    }
  }

  public record DueMonth(String month, Figure directives) {}

  /// A document that directives of the period refer to.
  public record Cited(String ref, Figure directives) {}

  /// Directives that a body issued again, at least once in the period.
  ///
  /// @param total how many there are
  /// @param listed those issued most often first, at most [Summarizer#MAX_FOLLOWED]
  public record FollowedUp(int total, List<Followed> listed) {
    public FollowedUp {
      listed = List.copyOf(listed);
    }
  }

  /// A directive issued again, in the period or outside it.
  ///
  /// @param times how often in all
  /// @param issued the search that finds all of them; null where one address cannot name them
  /// @param months calendar months from the first to the last time
  /// @param putOff how often the deadline was set later
  /// @param putOffDays by how many days together
  /// @param latest as last worded
  public record Followed(
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      int times,
      @Nullable Figure issued,
      int months,
      int putOff,
      int putOffDays,
      Item latest) {}

  /// A topic in a province, held against all other directives of the period.
  ///
  /// @param state silent is not the same as not having met
  /// @param of the directives of the province
  /// @param share of them; null where there are none
  /// @param restShare of the directives outside the province; null where there are none
  /// @param z null where nothing can be compared
  /// @param mark null where the difference is not worth one
  public record Crossed(
      Figure directives,
      State state,
      long of,
      @Nullable Double share,
      @Nullable Double restShare,
      @Nullable Double z,
      @Nullable Mark mark) {}

  /// What marks are worth.
  ///
  /// @param cells that could be marked
  /// @param byChance how many marks chance alone would give
  public record Chance(long cells, long marked, double byChance, double leastZ, int leastCount) {}

  /// A province beside the others.
  ///
  /// @param province slug, or `none`
  /// @param topics as many as `crossedTopics`, in their order
  public record Province(
      String province, String name, Compared notices, Compared directives, List<Crossed> topics) {
    public Province {
      topics = List.copyOf(topics);
    }
  }

  /// What there is nothing of.
  ///
  /// @param provinces those with notices at any time and a month of the period without
  /// @param noticesWithoutDate which belong to no period, whatever dates are asked for
  /// @param noticesWithoutProvince in the period, whatever provinces are asked for
  /// @param unreadableFiles of the whole folder
  public record Missing(
      List<Silence> provinces,
      Figure noticesWithoutDate,
      Figure noticesWithoutProvince,
      Figure directivesWithoutTopic,
      Figure directivesWithoutUnit,
      int unreadableFiles) {
    public Missing {
      provinces = List.copyOf(provinces);
    }
  }

  /// A province and the months of the period that it has no notice of.
  public record Silence(String province, String name, Figure notices, List<SilentMonth> months) {
    public Silence {
      months = List.copyOf(months);
    }
  }

  public record SilentMonth(String month, Figure notices) {}

  /// Where the directives are listed.
  public enum Place {
    INLINE,
    XLSX,
    NONE;

    /// The name in requests and answers.
    @JsonValue
    public String apiName() {
      return Json.name(this);
    }
  }

  /// Every directive of the period, or where they are.
  ///
  /// @param export where the whole list is had as a workbook
  /// @param items empty where they are listed elsewhere
  public record Annex(Place place, Figure directives, String export, List<Item> items) {
    public Annex {
      items = List.copyOf(items);
    }
  }
}
