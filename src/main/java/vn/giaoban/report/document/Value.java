package vn.giaoban.report.document;

import java.time.LocalDate;

/// A value in a table, a chart or a sentence. [#text()] is how every file shows it.
public sealed interface Value {
  record Text(String words) implements Value {
    public Text {
      words = PlainText.lines(words);
    }
  }

  record Count(long count) implements Value {}

  /// A part of a whole.
  ///
  /// @param fraction of 1, so 0.125 for 12,5%
  record Share(double fraction) implements Value {
    public Share {
      if (!Double.isFinite(fraction)) {
        throw new IllegalArgumentException("a share must be a number, not " + fraction);
      }
    }

    /// `part` of `whole`, or missing where the whole is 0.
    public static Value of(long part, long whole) {
      return whole == 0 ? new Missing() : new Share((double) part / whole);
    }
  }

  record Day(LocalDate day) implements Value {}

  /// A count against the same count of an earlier period.
  record Change(long now, long before) implements Value {}

  /// No value: nothing to count in, nothing to compare with.
  record Missing() implements Value {}

  /// A value that leads somewhere: a figure to the search that gives it, words to their source.
  ///
  /// @param value anything but a link
  /// @param address absolute, or what an HTML file can resolve
  record Link(Value value, String address) implements Value {
    public Link {
      if (value instanceof Link) {
        throw new IllegalArgumentException("a link in a link: " + address);
      }
      address = PlainText.line(address);
    }
  }

  /// Words of a notice, and below them where they stand.
  ///
  /// @param source who wrote it where, with its line
  /// @param address where to read it
  record Sourced(String words, String source, String address) implements Value {
    public Sourced {
      words = PlainText.lines(words);
      source = PlainText.line(source);
      address = PlainText.line(address);
    }
  }

  /// As it is shown: `1.234`, `12,5%`, `27/8/2020`, `+5 (+20,0%)`, `–`.
  default String text() {
    return switch (this) {
      case Text(var words) -> words;
      case Count(var count) -> Figures.count(count);
      case Share(var fraction) -> Figures.share(fraction);
      case Day(var day) -> Figures.day(day);
      case Change(var now, var before) -> Figures.change(now, before);
      case Missing() -> "–";
      case Link(var value, _) -> value.text();
      case Sourced(var words, var source, _) -> words + "\n" + source;
    };
  }
}
