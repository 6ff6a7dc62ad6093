package vn.giaoban.report.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What an office may set for its reports. Options, parameters and keys of the settings file have
/// the same names.
public enum Setting {
  /// The agency above (cơ quan chủ quản).
  PARENT("The agency above the issuing one: 'UBND TỈNH ĐỒNG THÁP'."),
  /// The issuing agency (cơ quan ban hành).
  ISSUER("The issuing agency (default: the only --agency)."),
  /// What follows the number (ký hiệu), such as `BC-SKHCN`.
  SYMBOL("What follows the number: BC-SKHCN."),
  /// Where it is issued (địa danh).
  PLACE("Where it is issued: 'Đồng Tháp'."),
  /// Whom it goes to (kính gửi).
  ADDRESSEE("Whom it goes to (kính gửi)."),
  /// Who else gets it (nơi nhận), separated by semicolons, the file copy last.
  RECIPIENTS("Who else gets it, separated by ';': 'Như trên; Lưu: VT, VP'."),
  /// Authority and position of the signatory, lines separated by semicolons.
  POSITION("Position of who signs, lines separated by ';': 'KT. GIÁM ĐỐC; PHÓ GIÁM ĐỐC'."),
  /// The name of the signatory.
  SIGNER("Name of who signs."),
  /// The subject of the report, in place of the usual one.
  TITLE("The subject of the report (default: of the period and its directives).");

  /// The most characters of a value.
  static final int MAX_CHARACTERS = 500;

  private final String meaning;

  Setting(String meaning) {
    this.meaning = meaning;
  }

  /// The description of its option.
  public String meaning() {
    return meaning;
  }

  /// The name in requests, options and files.
  public String apiName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The setting with this name.
  ///
  /// @throws IllegalArgumentException naming the valid ones
  static Setting of(String apiName) {
    return Arrays.stream(values())
        .filter(setting -> setting.apiName().equals(apiName))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no setting %s (there are: %s)".formatted(apiName, names())));
  }

  private static String names() {
    return Arrays.stream(values()).map(Setting::apiName).collect(Collectors.joining(", "));
  }

  /// The value as it is kept.
  ///
  /// @throws IllegalArgumentException if it is too long, or has an empty part
  public String checked(String value) {
    if (value.codePointCount(0, value.length()) > MAX_CHARACTERS) {
      throw new IllegalArgumentException(
          "%s is longer than %d characters".formatted(apiName(), MAX_CHARACTERS));
    }
    var stripped = value.strip();
    if (isList() && parts(stripped).stream().anyMatch(String::isEmpty) && !stripped.isEmpty()) {
      throw new IllegalArgumentException("%s has an empty part: %s".formatted(apiName(), stripped));
    }
    return stripped;
  }

  private boolean isList() {
    return this == RECIPIENTS || this == POSITION;
  }

  /// The parts of a value, separated by semicolons.
  static List<String> parts(String value) {
    return value.isEmpty()
        ? List.of()
        : Arrays.stream(value.split(";", -1)).map(String::strip).toList();
  }
}
