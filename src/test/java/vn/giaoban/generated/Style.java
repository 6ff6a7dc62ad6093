package vn.giaoban.generated;

import java.util.List;

/// How a notice marks its headings and items.
enum Style {
  DASHES,
  PARENTHESES,
  LETTERS,
  STARS,
  DECIMALS,
  MARKDOWN,
  PLUSES,
  ROMAN;

  private static final List<String> FIGURES =
      List.of("I,II,III,IV,V,VI,VII,VIII,IX,X,XI,XII,XIII,XIV,XV,XVI,XVII".split(",", -1));
  private static final String ALPHABET = "abcdđeghiklmnop";

  /// @param number from 1
  String heading(int number, String text) {
    return switch (this) {
      case STARS -> "* " + text;
      case MARKDOWN -> "### " + number + ". " + text;
      case PLUSES -> "- " + text + ":";
      case ROMAN -> FIGURES.get(number - 1) + ". " + text;
      case LETTERS -> number + ". " + text + ":";
      default -> number + ". " + text;
    };
  }

  /// @param section number of the heading above
  /// @param number from 1
  String item(int section, int number, String text) {
    return switch (this) {
      case PARENTHESES -> "(" + number + ") " + text;
      case LETTERS -> ALPHABET.charAt(number - 1) + ") " + text;
      case DECIMALS -> section + "." + number + ". " + text;
      case PLUSES -> "+ " + text;
      case ROMAN -> number + ". " + text;
      default -> "- " + text;
    };
  }
}
