package vn.giaoban.lucene.analysis;

import java.util.Set;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.text.Folding;

/// Names of the index fields.
public final class Fields {
  /// Record type: [#DIRECTIVE] or [#NOTICE].
  public static final String RECORD = "record";

  public static final String DIRECTIVE = "directive";
  public static final String NOTICE = "notice";

  /// Notice id in every document of a block; blocks are replaced by it.
  public static final String BLOCK = "block";

  public static final String ID = "id";

  /// In a notice's document, its entry in the list that runs over the corpus read.
  public static final String ENTRY = "entry";

  /// In a notice's document, ids of duplicate files.
  public static final String ALIAS = "alias";

  /// Sort key of ids: notice, then ordinal as a number.
  public static final String ORDER = "order";

  /// Text and heading with diacritics, and without.
  public static final String EXACT = "exact";

  public static final String PLAIN = "plain";

  /// Syllable bigrams of [#PLAIN], for ranking only.
  public static final String PAIRS = "pairs";

  /// Words and word bigrams as written, in the form of [#writtenTerm].
  public static final String WRITTEN_WORDS = "written.words";

  public static final String WRITTEN_PAIRS = "written.pairs";

  /// Cited documents and the notice's own number, in the form of [#writtenTerm].
  public static final String WRITTEN_CITES = "written.cites";

  public static final String WRITTEN_NUMBERS = "written.numbers";

  /// Separates the search form from the display form in a term.
  public static final char WRITTEN_AS = '\t';

  /// Offset gap between the text and the heading.
  public static final int OFFSET_GAP = 1;

  /// Distinct syllables and bigrams of the directive's text, for word counts.
  public static final String WORDS = "words";

  /// In a notice's document, the number of its directives without assessments.
  public static final String DIRECTIVES = "directives";

  /// In a notice's document, the facts that it lacks.
  public static final String MISSING = "missing";

  /// The day it counts under, and the last days of its deadlines, as days since 1970.
  public static final String DAY = days(Dimension.DATE);

  public static final String DUE = days(Dimension.DEADLINE);

  /// The day it counts under as a value to count by: `2020-08-27`, or `none`.
  public static final String DAY_VALUE = "dayValue";

  /// The day on which the notice came in, and the day it counts under, as one number to sort by.
  public static final String ADDED_ORDER = "addedOrder";

  public static final String PROVINCE_ORDER = "provinceOrder";

  /// The notice's number and symbol, and cited documents.
  public static final String NUMBER = "number";

  public static final String CITES = "cites";

  /// Stored JSON and text.
  public static final String JSON = "json";

  public static final String HEADER = "header";

  /// The notice before others completed it, where they did.
  public static final String EXTRACTED = "extracted";

  public static final String TEXT = "text";

  private Fields() {}

  /// The days of a dated dimension, as days since 1970.
  public static String days(Dimension dimension) {
    return "days." + dimension.apiName();
  }

  /// The doc values of a dimension.
  public static String facet(Dimension dimension) {
    return "facet." + dimension.apiName();
  }

  /// The term field of a dimension: codes in the form of [#valueTerm], names in those of
  /// [#exactTerm] and [#plainTerm].
  public static String value(Dimension dimension) {
    return "value." + dimension.apiName();
  }

  public static String valueTerm(String value) {
    return "=" + value;
  }

  public static String exactTerm(String text) {
    return "e" + Folding.exact(Folding.oneLine(text));
  }

  public static String plainTerm(String text) {
    return "p" + Folding.plain(Folding.oneLine(text));
  }

  /// A term that is found without diacritics and displayed as written.
  static String writtenTerm(String written) {
    return Folding.plain(written) + WRITTEN_AS + written;
  }

  /// The terms that match typed text: with any diacritics if none were typed; else with those
  /// typed, or none.
  public static Set<String> typedTerms(String text) {
    var unmarked = Folding.plain(Folding.oneLine(text));
    return unmarked.equals(Folding.exact(Folding.oneLine(text)))
        ? Set.of(plainTerm(text))
        : Set.of(exactTerm(text), exactTerm(unmarked));
  }

  /// The term that matches typed text: with any diacritics if none were typed; else with those
  /// typed.
  public static String typedTerm(String text) {
    var exact = Folding.exact(Folding.oneLine(text));
    return exact.equals(Folding.plain(exact)) ? plainTerm(text) : exactTerm(text);
  }
}
