package vn.giaoban.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.Answers;
import vn.giaoban.api.Wording;
import vn.giaoban.export.Reference;
import vn.giaoban.json.Json;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.search.IndexStatus;
import vn.giaoban.search.StaleNotice;
import vn.giaoban.search.Suggestion;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.source.ReadResult;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Lines;
import vn.giaoban.text.MessageCatalogue;

/// What all pages have: masthead, navigation, the reader's language and theme, and the foot.
///
/// @param here address of the page, with its query
/// @param assets folder of the styles and scripts
/// @param remarks what the server has to say of itself
/// @param today the day in Vietnam
/// @param token with which the reader may change files of the corpus folder; null if not
public record Frame(
    Wording wording,
    Theme theme,
    Section section,
    String here,
    String assets,
    IndexStatus status,
    List<Remark> remarks,
    Names names,
    LocalDate today,
    @Nullable String token) {
  private static final MessageCatalogue WARNINGS =
      MessageCatalogue.read(Frame.class, "warnings.csv");

  /// How many days ahead a deadline is called soon.
  public static final int DAYS_AHEAD = 30;

  public Frame {
    remarks = List.copyOf(remarks);
  }

  /// What the server has to say of itself.
  ///
  /// @param kind such as `damaged`
  public record Remark(String kind, String text) {}

  /// A part of the site, with a place in the navigation.
  public enum Section {
    SEARCH("/"),
    COMPARE("/compare"),
    TREND("/trend"),
    DEADLINES("/deadlines"),
    FOLLOWUPS("/followups"),
    COVERAGE("/coverage"),
    REPORT("/report"),
    ABOUT("/about"),
    /// A page without a place of its own.
    OTHER("");

    private final String path;

    Section(String path) {
      this.path = path;
    }

    public String path() {
      return path;
    }

    /// Those that the navigation leads to, in order.
    public static List<Section> shown() {
      return Stream.of(values()).filter(section -> section != OTHER).toList();
    }

    /// Those that count what a search selects.
    public static List<Section> analyses() {
      return List.of(COMPARE, TREND, DEADLINES, FOLLOWUPS, COVERAGE, REPORT);
    }

    /// The name of the template of its page.
    public String template() {
      return name().toLowerCase(Locale.ROOT);
    }

    String key() {
      return "nav." + template();
    }
  }

  public String say(String key, Object... values) {
    return wording.say(key, values);
  }

  /// Why a file could not be read.
  public String reason(ReadResult.Unreadable file) {
    return isVietnamese() ? file.reasonVi() : file.reason();
  }

  /// Why a notice is kept as it was.
  public String reason(StaleNotice notice) {
    return reason(new ReadResult.Unreadable(notice.path(), notice.reason()));
  }

  /// What is doubtful about the reading of a notice or a directive.
  public String warning(String warning) {
    return isVietnamese() ? WARNINGS.vietnamese(warning) : warning;
  }

  /// The days of the deadlines that come soon.
  public DayRange soon() {
    return new DayRange(today, today.plusDays(DAYS_AHEAD));
  }

  public boolean isVietnamese() {
    return wording.language() == Language.VI;
  }

  public String number(long number) {
    return wording.number(number);
  }

  public String label(Section of) {
    return say(of.key());
  }

  /// The display name of a dimension.
  public String label(Dimension dimension) {
    return dimension.label().in(wording.language());
  }

  /// The display name of a value.
  public String name(Dimension dimension, String value) {
    if (value.equals(Dimension.NONE)) {
      return dimension.none().in(wording.language());
    }
    var key = "%s.%s".formatted(dimension.apiName(), value);
    if (wording.has(key)) {
      return say(key);
    }
    return dimension.isDated() ? capital(wording.period(value)) : names.name(dimension, value);
  }

  /// Whether a heading only names one of these units.
  public boolean namesUnit(String heading, List<String> units) {
    var plain = Folding.plain(heading);
    return units.stream().anyMatch(unit -> Folding.plain(name(Dimension.UNIT, unit)).equals(plain));
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /// The languages that the reader may switch to.
  public List<Language> otherLanguages() {
    return List.of(isVietnamese() ? Language.EN : Language.VI);
  }

  /// The address that keeps a preference and leads back here.
  public String preference(String name, String value) {
    return "/preferences?%s=%s&back=%s"
        .formatted(name, value, URLEncoder.encode(here, StandardCharsets.UTF_8));
  }

  /// Kinds of suggestions that have a name.
  public List<String> suggestionKinds() {
    return Stream.of(Suggestion.Kind.values())
        .map(Json::name)
        .filter(kind -> wording.has("offer." + kind))
        .toList();
  }

  public String asset(String name) {
    return assets + name;
  }

  /// "dòng 4–6", or "trang 2, dòng 4–6" where the format has pages.
  public String lines(Lines lines) {
    var first = String.valueOf(lines.first());
    var said =
        lines.first() == lines.last()
            ? say("lines.one", first)
            : say("lines.several", first, String.valueOf(lines.last()));
    return lines.page() == 0 ? said : say("lines.page", String.valueOf(lines.page()), said);
  }

  /// The number and symbol of a notice, or else its title.
  public String called(Answers.Origin notice) {
    var number = Reference.number(notice.number(), notice.symbol());
    return Objects.requireNonNullElse(
        number, Objects.requireNonNullElse(notice.title(), notice.id()));
  }

  /// The title of a notice, or else its number and symbol.
  static String title(DocumentFacts document, String id) {
    var number = Reference.number(document.number(), document.symbol());
    return Objects.requireNonNullElse(document.title(), Objects.requireNonNullElse(number, id));
  }
}
