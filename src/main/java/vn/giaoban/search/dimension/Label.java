package vn.giaoban.search.dimension;

/// A display name in Vietnamese and English.
public record Label(String vi, String en) {
  /// A name that is the same in both languages.
  public static Label same(String name) {
    return new Label(name, name);
  }

  /// The same with values in it, each as its language writes it (`%,d`).
  public Label formatted(Object... values) {
    return new Label(
        String.format(Language.VI.locale(), vi, values),
        String.format(Language.EN.locale(), en, values));
  }

  public String in(Language language) {
    return switch (language) {
      case VI -> vi;
      case EN -> en;
    };
  }

  /// The form for files: Vietnamese, then English.
  public String both() {
    return vi + " / " + en;
  }
}
