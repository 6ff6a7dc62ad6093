package vn.giaoban.notice;

import java.util.regex.Pattern;

/// The form of a [Period] as text.
final class PeriodForm {
  static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|H([12])|(\\d{2})(?:-(\\d{2}))?))?");

  private PeriodForm() {}
}
