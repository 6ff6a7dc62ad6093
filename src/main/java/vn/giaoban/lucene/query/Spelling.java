package vn.giaoban.lucene.query;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.analysis.QueryWord;

/// How strictly diacritics must match.
public enum Spelling {
  /// As typed.
  EXACT(Fields.EXACT),
  /// As typed, or without any diacritics, as in a source typed without them.
  TYPED(Fields.EXACT),
  /// With any diacritics.
  ANY(Fields.PLAIN);

  /// Boost of a word without diacritics relative to the word as typed.
  public static final float UNMARKED = 0.3f;

  private final String field;

  Spelling(String field) {
    this.field = field;
  }

  String field() {
    return field;
  }

  List<String> terms(QueryWord word) {
    return switch (this) {
      case EXACT -> List.of(word.exact());
      case TYPED -> word.isMarked() ? List.of(word.exact(), word.plain()) : List.of(word.exact());
      case ANY -> List.of(word.plain());
    };
  }

  Query word(QueryWord word) {
    var terms = terms(word);
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.getFirst()));
    }
    return new DisjunctionMaxQuery(
        List.of(
            new TermQuery(new Term(field, word.exact())),
            new BoostQuery(new TermQuery(new Term(field, word.plain())), UNMARKED)),
        0f);
  }

  /// The words as a phrase.
  Query sequence(List<QueryWord> words) {
    if (words.size() == 1) {
      return word(words.getFirst());
    }
    var phrase = new MultiPhraseQuery.Builder();
    int position = 0;
    for (var word : words) {
      var terms = terms(word).stream().map(term -> new Term(field, term)).toArray(Term[]::new);
      phrase.add(terms, position);
      position += word.width();
    }
    return phrase.build();
  }
}
