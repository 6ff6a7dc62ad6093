package vn.giaoban.report.layout;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import vn.giaoban.report.document.Masthead;
import vn.giaoban.report.document.Signature;
import vn.giaoban.vocabulary.BodyFinder;

/// What an office writes around a report: whose it is, where, to whom and who signs. What is not
/// set is a dotted line to fill in; number and date always are.
public record ReportSettings(Map<Setting, String> values) {
  /// Settings that leave everything to fill in.
  public static final ReportSettings BLANK = new ReportSettings(Map.of());

  /// @throws IllegalArgumentException naming a setting that cannot be used
  public ReportSettings {
    var checked = new EnumMap<Setting, String>(Setting.class);
    values.forEach((setting, value) -> checked.put(setting, setting.checked(value)));
    checked.values().removeIf(String::isEmpty);
    values = Map.copyOf(checked);
  }

  /// Settings by name.
  ///
  /// @throws IllegalArgumentException naming a setting that there is not, or that cannot be used
  public static ReportSettings of(Map<String, String> named) {
    var values = new EnumMap<Setting, String>(Setting.class);
    named.forEach((name, value) -> values.put(Setting.of(name), value));
    return new ReportSettings(values);
  }

  /// These settings, and the others' where these have none.
  public ReportSettings over(ReportSettings others) {
    var all = new EnumMap<Setting, String>(Setting.class);
    all.putAll(others.values);
    all.putAll(values);
    return new ReportSettings(all);
  }

  /// A value; empty if it is not set.
  String get(Setting setting) {
    return values.getOrDefault(setting, "");
  }

  /// The issuing agency as a sentence names it; empty if it is not set.
  String issuer() {
    var given = get(Setting.ISSUER);
    return given.equals(capitals(given)) ? BodyFinder.standard().canonical(given) : given;
  }

  Masthead masthead() {
    var blank = Masthead.blank();
    return new Masthead(
        or(capitals(get(Setting.PARENT)), blank.superior()),
        or(issuer(), blank.issuer()),
        around("Số: ……/", Setting.SYMBOL, "", blank.number()),
        around("", Setting.PLACE, ", ngày …… tháng …… năm ………", blank.placeAndDay()),
        or(get(Setting.ADDRESSEE), blank.addressee()));
  }

  private String around(String before, Setting setting, String behind, String blank) {
    var value = get(setting);
    return value.isEmpty() ? blank : before + value + behind;
  }

  Signature signature() {
    var blank = Signature.blank();
    var recipients = Setting.parts(get(Setting.RECIPIENTS));
    var position = Setting.parts(capitals(get(Setting.POSITION)));
    return new Signature(
        recipients.isEmpty() ? blank.recipients() : recipients,
        position.isEmpty() ? blank.capacity() : position,
        or(get(Setting.SIGNER), blank.name()));
  }

  private static String or(String given, String blank) {
    return given.isEmpty() ? blank : given;
  }

  private static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
