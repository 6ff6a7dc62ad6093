package vn.giaoban.search;

import java.time.LocalDate;
import vn.giaoban.notice.Directive;
import vn.giaoban.text.TextHash;

/// How often later versions of a notice changed the deadlines of a directive, as far as the index
/// saw them.
///
/// @param times from 1
/// @param last the day on which the last one came in
public record Revision(int times, LocalDate last) {
  /// What a directive is known by whatever its deadlines are: a hash of its text without them.
  public static String subject(Directive directive) {
    var text = directive.text();
    for (var deadline : directive.facts().deadlines()) {
      text = text.replace(deadline.text(), " ");
    }
    return TextHash.of(text);
  }

  /// The same with one more.
  ///
  /// @param day not earlier
  public Revision and(LocalDate day) {
    return new Revision(times + 1, day);
  }
}
