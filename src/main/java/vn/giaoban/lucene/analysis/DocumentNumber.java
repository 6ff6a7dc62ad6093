package vn.giaoban.lucene.analysis;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoban.text.Folding;

/// Index terms of document numbers and symbols (số, ký hiệu).
public final class DocumentNumber {
  private static final Pattern SPACED = Pattern.compile("\\s*([-–/])\\s*");
  private static final Pattern LEADING = Pattern.compile("0*(\\d+)(?=\\D).*");
  private static final Pattern DIGITS = Pattern.compile("0*(\\d+)");

  private DocumentNumber() {}

  /// Removes spaces around separators: `296/KH - UBND` becomes `296/KH-UBND`.
  public static String compact(String written) {
    return SPACED.matcher(Folding.oneLine(written)).replaceAll("$1").replace('–', '-');
  }

  /// The search terms of a number: as written, without diacritics, and the ordinal alone.
  public static Set<String> terms(String written) {
    var compact = Terms.clip(compact(written));
    var terms = new LinkedHashSet<String>();
    terms.add(Fields.exactTerm(compact));
    terms.add(Fields.plainTerm(compact));
    var leading = LEADING.matcher(compact);
    if (leading.matches()) {
      terms.add(Fields.valueTerm(leading.group(1)));
    }
    return terms;
  }

  /// The term for completion.
  public static String written(String written) {
    return Fields.writtenTerm(Terms.clip(compact(written)));
  }

  /// The search term for a typed number.
  public static String sought(String typed) {
    var digits = DIGITS.matcher(typed.strip());
    return digits.matches()
        ? Fields.valueTerm(digits.group(1))
        : Fields.typedTerm(Terms.clip(compact(typed)));
  }
}
