package vn.giaoban.lucene.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.analysis.QueryWord;
import vn.giaoban.text.Folding;

/// How strictly diacritics must match.
public enum Spelling {
  /// As typed.
  EXACT(Fields.EXACT),
  /// As typed, or spelled otherwise but read alike ([SpellingVariants]).
  VARIANT(Fields.EXACT),
  /// As typed, spelled otherwise, or without any diacritics, as in a source typed without them.
  TYPED(Fields.EXACT),
  /// With any diacritics.
  ANY(Fields.PLAIN);

  /// Boost of a word without diacritics relative to the word as typed.
  public static final float UNMARKED = 0.3f;

  /// Boost of a variant relative to the word as typed.
  public static final float VARIED = 0.9f;

  /// Score of a document number that continues the one typed, below that of any exact match.
  private static final float LONGER = 0.001f;

  private final String field;

  Spelling(String field) {
    this.field = field;
  }

  String field() {
    return field;
  }

  /// The terms that match a word, as typed first.
  List<String> terms(QueryWord word) {
    return List.copyOf(boosts(word).keySet());
  }

  private Map<String, Float> boosts(QueryWord word) {
    var boosts = new LinkedHashMap<String, Float>();
    boosts.put(this == ANY ? word.plain() : word.exact(), 1f);
    if (this != EXACT) {
      word.variants().forEach(other -> boosts.putIfAbsent(folded(other), VARIED));
    }
    if (this == TYPED && word.isMarked()) {
      boosts.putIfAbsent(word.plain(), UNMARKED);
      word.variants().forEach(other -> boosts.putIfAbsent(Folding.plain(other), UNMARKED * VARIED));
    }
    return boosts;
  }

  private String folded(String exact) {
    return this == ANY ? Folding.plain(exact) : exact;
  }

  Query word(QueryWord word) {
    var ways = new ArrayList<Query>();
    boosts(word)
        .forEach(
            (term, boost) -> {
              var query = new TermQuery(new Term(field, term));
              ways.add(boost == 1 ? query : new BoostQuery(query, boost));
            });
    if (this != EXACT && word.isDocumentNumber()) {
      ways.add(longer(field, boosts(word).keySet().iterator().next()));
    }
    return Clauses.highest(ways);
  }

  /// Matches document numbers that continue `number`, such as "1242/QĐ-UBND-HC".
  static Query longer(String field, String number) {
    return new BoostQuery(new PrefixQuery(new Term(field, number + "-")), LONGER);
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
