package vn.giaoban.lucene.analysis;

import java.util.Set;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.text.Folding;

/// The names of the index's fields.
public final class Fields {
  /// Which kind of document it is: [#DIRECTIVE] or [#NOTICE].
  public static final String RECORD = "record";

  public static final String DIRECTIVE = "directive";
  public static final String NOTICE = "notice";

  /// Of every document of a notice, the notice's id: what they are replaced by.
  public static final String BLOCK = "block";

  public static final String ID = "id";

  /// Of a notice's document, the ids of further files that are the same notice.
  public static final String ALIAS = "alias";

  /// Sorts ids as people count: notice, then ordinal.
  public static final String ORDER = "order";

  /// Text and heading as spelled, and without marks.
  public static final String EXACT = "exact";

  public static final String PLAIN = "plain";

  /// Neighbouring syllables of [#PLAIN]: for ranking only.
  public static final String PAIRS = "pairs";

  /// Words and neighbouring words as written, each term by [#writtenTerm].
  public static final String WRITTEN_WORDS = "written.words";

  public static final String WRITTEN_PAIRS = "written.pairs";

  /// The documents referred to and the notice's number as written, likewise.
  public static final String WRITTEN_CITES = "written.cites";

  public static final String WRITTEN_NUMBERS = "written.numbers";

  /// In a term, between the form for finding and the one for showing.
  public static final char WRITTEN_AS = '\t';

  /// Between the end of the text and the start of the heading.
  public static final int OFFSET_GAP = 1;

  /// Of a directive's own text the different syllables as spelled and pairs of them: for counting.
  public static final String WORDS = "words";

  /// Of a notice's document, how many directives it holds, without assessments.
  public static final String DIRECTIVES = "directives";

  /// The day it counts under, and the last days of its deadlines, as days since 1970.
  public static final String DAY = days(Dimension.DATE);

  public static final String DUE = days(Dimension.DEADLINE);

  /// The day it counts under as a value to count by: `2020-08-27`, or `none`.
  public static final String DAY_VALUE = "dayValue";

  public static final String PROVINCE_ORDER = "provinceOrder";

  /// The notice's number and symbol, and the documents referred to.
  public static final String NUMBER = "number";

  public static final String CITES = "cites";

  /// Stored JSON and text.
  public static final String JSON = "json";

  public static final String HEADER = "header";
  public static final String EXTRACTED = "extracted";
  public static final String KEYS = "keys";
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

  /// The terms of a dimension: the value itself behind `=`, and the forms of [#exactTerm] and
  /// [#plainTerm].
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

  /// What is found by its form without marks and shown as written.
  static String writtenTerm(String written) {
    return Folding.plain(written) + WRITTEN_AS + written;
  }

  /// The terms that `text` as typed matches: any marks where it has none, else those that it has or
  /// no mark at all.
  public static Set<String> typedTerms(String text) {
    var unmarked = Folding.plain(Folding.oneLine(text));
    return unmarked.equals(Folding.exact(Folding.oneLine(text)))
        ? Set.of(plainTerm(text))
        : Set.of(exactTerm(text), exactTerm(unmarked));
  }

  /// The term that `text` as typed matches: marks as typed, or any where it has none.
  public static String typedTerm(String text) {
    var exact = Folding.exact(Folding.oneLine(text));
    return exact.equals(Folding.plain(exact)) ? plainTerm(text) : exactTerm(text);
  }
}
