package vn.giaoban.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.ingest.table.CatalogEdit;
import vn.giaoban.ingest.table.CatalogEntry;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Period;
import vn.giaoban.notice.Person;
import vn.giaoban.search.dimension.Dimension;

/// The form that declares the header of a notice, with what is declared already.
///
/// @param entry null if nothing is
public record CatalogForm(Frame frame, Notice notice, @Nullable CatalogEntry entry) {
  /// A column of the catalogue.
  ///
  /// @param value what is declared; empty for nothing
  /// @param found what the notice has; empty for nothing
  public record Field(String name, String label, String value, String found) {}

  public List<Field> fields() {
    var found = found();
    Map<String, String> declared = entry == null ? Map.of() : entry.values();
    return CatalogEdit.columns().stream()
        .map(
            column ->
                new Field(
                    column,
                    frame.say("column." + column),
                    declared.getOrDefault(column, ""),
                    found.getOrDefault(column, "")))
        .toList();
  }

  /// What the notice has, by column, as the catalogue writes it.
  private Map<String, String> found() {
    var found = new LinkedHashMap<String, String>();
    var document = notice.document();
    var meeting = notice.meeting();
    put(found, "number", document.number());
    put(found, "symbol", document.symbol());
    put(found, "type", document.type());
    put(found, "title", document.title());
    put(found, "agency", document.agency());
    var province = notice.placement().province();
    put(found, "province", province == null ? null : frame.name(Dimension.PROVINCE, province));
    put(found, "issuedOn", day(meeting.dates().issuedOn()));
    put(found, "metOn", day(meeting.dates().metOn()));
    put(found, "period", period(meeting.dates().period()));
    put(found, "chair", person(meeting.chair()));
    put(found, "signer", person(meeting.signer()));
    return found;
  }

  private static void put(Map<String, String> found, String column, @Nullable Object value) {
    if (value != null) {
      found.put(column, value.toString());
    }
  }

  private @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : frame.wording().day(day);
  }

  private static @Nullable String period(@Nullable Period period) {
    return period == null ? null : period.toString();
  }

  private static @Nullable String person(@Nullable Person person) {
    if (person == null) {
      return null;
    }
    return person.title() == null ? person.name() : person.name() + "; " + person.title();
  }

  /// What is declared, in one line.
  public static String line(Frame frame, CatalogEntry entry) {
    return String.join(
        "; ",
        entry.values().entrySet().stream()
            .map(cell -> frame.say("column." + cell.getKey()) + ": " + cell.getValue())
            .toList());
  }
}
