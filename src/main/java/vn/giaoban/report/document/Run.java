package vn.giaoban.report.document;

/// A stretch of a paragraph. Runs follow each other without a space between them.
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

  /// A value, written as in a table; a [Cell.Link] leads to its search.
  record Figure(Value value) implements Run {}

  /// Words that lead somewhere.
  ///
  /// @param address absolute, or what an HTML file can resolve
  static Run link(String text, String address) {
    return new Figure(new Value.Link(new Value.Text(text), address));
  }

  /// The words of it.
  default String text() {
    return switch (this) {
      case Plain(var text) -> text;
      case Strong(var text) -> text;
      case Emphasis(var text) -> text;
      case Figure(var value) -> value.text();
    };
  }
}
