package vn.giaoban.report.document;

/// A run of text within a paragraph. Consecutive runs are joined without a space.
public sealed interface Run {
  record Plain(String text) implements Run {
    public Plain {
      text = PlainText.lines(text);
    }
  }

  record Strong(String text) implements Run {
    public Strong {
      text = PlainText.lines(text);
    }
  }

  record Emphasis(String text) implements Run {
    public Emphasis {
      text = PlainText.lines(text);
    }
  }

  /// A value in the format of tables; a [Value.Link] becomes a link.
  record Figure(Value value) implements Run {}

  /// Linked text.
  ///
  /// @param address absolute, or a URI that an HTML file can resolve
  static Run link(String text, String address) {
    return new Figure(new Value.Link(new Value.Text(text), address));
  }

  /// The text as displayed.
  default String text() {
    return switch (this) {
      case Plain(var text) -> text;
      case Strong(var text) -> text;
      case Emphasis(var text) -> text;
      case Figure(var value) -> value.text();
    };
  }
}
