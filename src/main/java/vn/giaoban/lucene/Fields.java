package vn.giaoban.lucene;

import java.util.Set;
import vn.giaoban.search.Dimension;
import vn.giaoban.text.Folding;

/// The names of the index's fields.
final class Fields {
  /// Which kind of document it is: [#DIRECTIVE] or [#NOTICE].
  static final String RECORD = "record";

  static final String DIRECTIVE = "directive";
  static final String NOTICE = "notice";

  /// Of every document of a notice, the notice's id: what they are replaced by.
  static final String BLOCK = "block";

  static final String ID = "id";

  /// Of a notice's document, the ids of further files that are the same notice.
  static final String ALIAS = "alias";

  /// Sorts ids as people count: notice, then ordinal.
  static final String ORDER = "order";

  /// Text and heading as spelled, and without marks.
  static final String EXACT = "exact";

  static final String PLAIN = "plain";

  /// Neighbouring syllables of [#PLAIN]: for ranking only.
  static final String PAIRS = "pairs";

  /// Words and neighbouring words as written, each term by [#writtenTerm].
  static final String WRITTEN_WORDS = "written.words";

  static final String WRITTEN_PAIRS = "written.pairs";

  /// The documents referred to and the notice's number as written, likewise.
  static final String WRITTEN_CITES = "written.cites";

  static final String WRITTEN_NUMBERS = "written.numbers";

  /// In a term, between the form for finding and the one for showing.
  static final char WRITTEN_AS = '\t';

  /// Between the end of the text and the start of the heading.
  static final int OFFSET_GAP = 1;

  /// Of a directive's own text the different syllables as spelled and pairs of them: for counting.
  static final String WORDS = "words";

  /// Of a notice's document, how many directives it holds, without assessments.
  static final String DIRECTIVES = "directives";

  /// The day it counts under, and the last days of its deadlines, as days since 1970.
  static final String DAY = "day";

  static final String DUE = "due";

  /// The same day as a value to count by: `2020-08-27`, or `none`.
  static final String DAY_VALUE = "dayValue";

  static final String PROVINCE_ORDER = "provinceOrder";

  /// The notice's number and symbol, and the documents referred to.
  static final String NUMBER = "number";

  static final String CITES = "cites";

  /// Stored JSON and text.
  static final String JSON = "json";

  static final String HEADER = "header";
  static final String EXTRACTED = "extracted";
  static final String KEYS = "keys";
  static final String TEXT = "text";

  private Fields() {}

  /// The doc values of a dimension.
  static String facet(Dimension dimension) {
    return "facet." + dimension.apiName();
  }

  /// The terms of a dimension: the value itself behind `=`, and the forms of [#exactTerm] and
  /// [#plainTerm].
  static String value(Dimension dimension) {
    return "value." + dimension.apiName();
  }

  static String valueTerm(String value) {
    return "=" + value;
  }

  static String exactTerm(String text) {
    return "e" + Folding.exact(Folding.oneLine(text));
  }

  static String plainTerm(String text) {
    return "p" + Folding.plain(Folding.oneLine(text));
  }

  /// What is found by its form without marks and shown as written.
  static String writtenTerm(String written) {
    return Folding.plain(written) + WRITTEN_AS + written;
  }

  /// The terms that `text` as typed matches: any marks where it has none, else those that it has or
  /// no mark at all.
  static Set<String> typedTerms(String text) {
    var unmarked = Folding.plain(Folding.oneLine(text));
    return unmarked.equals(Folding.exact(Folding.oneLine(text)))
        ? Set.of(plainTerm(text))
        : Set.of(exactTerm(text), exactTerm(unmarked));
  }

  /// The term that `text` as typed matches: marks as typed, or any where it has none.
  static String typedTerm(String text) {
    var exact = Folding.exact(Folding.oneLine(text));
    return exact.equals(Folding.plain(exact)) ? plainTerm(text) : exactTerm(text);
  }
}
