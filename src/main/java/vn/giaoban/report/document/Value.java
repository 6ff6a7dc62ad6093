package vn.giaoban.report.document;

import java.time.LocalDate;
import vn.giaoban.text.Numbers;

/// A value in a table, chart or sentence; [#text()] is its text in every format.
public sealed interface Value {
  record Text(String words) implements Value {
    public Text {
      words = PlainText.lines(words);
    }
  }

  record Count(long count) implements Value {}

  /// A share of a total.
  ///
  /// @param fraction as a fraction of 1: 0.125 for 12,5 %
  record Share(double fraction) implements Value {
    public Share {
      if (!Double.isFinite(fraction)) {
        throw new IllegalArgumentException("a share must be a number, not " + fraction);
      }
    }

    /// `part` of `whole`; missing if `whole` is 0.
    public static Value of(long part, long whole) {
      return whole == 0 ? new Missing() : new Share((double) part / whole);
    }
  }

  record Day(LocalDate day) implements Value {}

  /// A count compared with the same count of an earlier period.
  record Change(long now, long before) implements Value {}

  /// No value: nothing to count or to compare with.
  record Missing() implements Value {}

  /// A linked value: a figure linked to its search, or text linked to its source.
  ///
  /// @param value not a link itself
  /// @param address absolute, or a URI that an HTML file can resolve
  record Link(Value value, String address) implements Value {
    public Link {
      if (value instanceof Link) {
        throw new IllegalArgumentException("a link in a link: " + address);
      }
      address = PlainText.line(address);
    }
  }

  /// A quotation with its source below.
  ///
  /// @param source issuer, document and line
  /// @param address URL of the source
  record Sourced(String words, String source, String address) implements Value {
    public Sourced {
      words = PlainText.lines(words);
      source = PlainText.line(source);
      address = PlainText.line(address);
    }
  }

  /// The displayed text: `1.234`, `12,5 %`, `27/8/2020`, `+5 (+20,0 %)`, `–`.
  default String text() {
    return switch (this) {
      case Text(var words) -> words;
      case Count(var count) -> Numbers.VIETNAMESE.whole(count);
      case Share(var fraction) -> Numbers.VIETNAMESE.percent(fraction);
      case Day(var day) -> day(day);
      case Change(var now, var before) -> Numbers.VIETNAMESE.change(now, before);
      case Missing() -> "–";
      case Link(var value, _) -> value.text();
      case Sourced(var words, var source, _) -> words + "\n" + source;
    };
  }

  /// The date format of decree 30/2020/NĐ-CP: a leading 0 for days below 10 and months 1 and 2
  /// only.
  private static String day(LocalDate day) {
    int month = day.getMonthValue();
    return (month < 3 ? "%02d/%02d/%d" : "%02d/%d/%d")
        .formatted(day.getDayOfMonth(), month, day.getYear());
  }
}
