package vn.giaoban.lucene.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.analysis.QueryWord;
import vn.giaoban.lucene.analysis.Terms;
import vn.giaoban.search.Hit.Match;
import vn.giaoban.search.QueryTooBroadException;
import vn.giaoban.text.SpellingVariants;

/// Translates the free words of a query into Lucene queries, with the rule for diacritics.
///
/// Not thread-safe; made for one query.
public final class WordQueries {
  /// The purpose of a query.
  enum Aim {
    /// Matches without scores.
    FINDING,
    /// Ranks exact spellings above others, and boosts bigrams of the query that are adjacent in the
    /// text.
    RANKING,
    /// Names each word by the kind of its match.
    NAMING
  }

  private static final float UNLIKE = 0.01f;

  /// Upper bound of a word's score: BM25 is below the idf, and the idf below ln 2³¹.
  private static final float MOST = 22;

  /// Extra weight of a word without diacritics that was typed without them.
  private static final float BARE = 0.1f;

  /// Boost of a synonym relative to the typed words.
  public static final float SYNONYM = 0.7f;

  /// The most words that synonyms may add to the phrases of a query, since combinations multiply;
  /// everything else grows linearly with the query.
  private static final int MAX_WORDS = 1 << 15;

  private final Synonyms synonyms;
  private final Ranking ranking;
  private final Spelling loose;
  private final Occur occur;
  private final Aim aim;
  private int words;

  /// @param marked whether any word of the query has a diacritic
  /// @param occur whether all words of a run are required, or any
  WordQueries(Synonyms synonyms, Ranking ranking, boolean marked, Occur occur, Aim aim) {
    this.synonyms = synonyms;
    this.ranking = ranking;
    this.loose = marked ? Spelling.TYPED : Spelling.ANY;
    this.occur = occur;
    this.aim = aim;
  }

  Query words(String text, boolean literal) {
    var words = QueryWord.of(text);
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no word in " + text);
    }
    var segments = Segment.of(words, synonyms, literal);
    if (aim == Aim.NAMING) {
      return Clauses.all(segments.stream().map(this::named).toList());
    }
    var like = run(segments, words, loose);
    return occur == Occur.MUST
        ? preferExact(List.of(run(segments, words, Spelling.EXACT), like), words)
        : like;
  }

  private Query run(List<Segment> segments, List<QueryWord> words, Spelling spelling) {
    var sought =
        Clauses.joined(segments.stream().map(segment -> ranked(segment, spelling)).toList(), occur);
    var pairs = pairs(words);
    if (pairs.isEmpty()) {
      return sought;
    }
    var run = new BooleanQuery.Builder().add(sought, Occur.MUST);
    pairs.forEach(pair -> run.add(pair, Occur.SHOULD));
    return run.build();
  }

  /// Bigrams without diacritics, so that a wrong diacritic in source or query does not matter.
  List<Query> pairs(List<QueryWord> words) {
    var pairs = new ArrayList<Query>();
    for (int i = 1; i < words.size() && ranking.pair() > 0; i++) {
      var first = words.get(i - 1);
      var second = words.get(i);
      if (!first.compound() && !second.compound()) {
        var pair = new Term(Fields.PAIRS, Terms.pair(first.plain(), second.plain()));
        pairs.add(new BoostQuery(new TermQuery(pair), ranking.pair(first, second)));
      }
    }
    return pairs;
  }

  private static Query ranked(Segment segment, Spelling spelling) {
    var ways = new ArrayList<Query>();
    ways.add(each(segment.words(), spelling));
    for (var other : segment.others()) {
      ways.add(new BoostQuery(Spelling.TYPED.sequence(other), SYNONYM));
    }
    return Clauses.highest(ways);
  }

  private static Query each(List<QueryWord> words, Spelling spelling) {
    return Clauses.all(words.stream().map(word -> word(word, spelling)).toList());
  }

  /// Ranks by a word as loosely as the query allows.
  Query like(QueryWord word) {
    return word(word, loose);
  }

  private static Query word(QueryWord word, Spelling spelling) {
    var query = spelling == Spelling.ANY ? anyMarks(word) : spelling.word(word);
    return word.isDocumentNumber()
        ? Clauses.highest(List.of(query, bearsNumber(word, spelling)))
        : query;
  }

  private static Query anyMarks(QueryWord word) {
    return new BooleanQuery.Builder()
        .add(Spelling.ANY.word(word), Occur.MUST)
        .add(new BoostQuery(Spelling.EXACT.word(word), BARE), Occur.SHOULD)
        .build();
  }

  private static Query bearsNumber(QueryWord word, Spelling spelling) {
    var term = word.isMarked() ? "e" + word.exact() : "p" + word.plain();
    var number = new ConstantScoreQuery(new TermQuery(new Term(Fields.NUMBER, term)));
    return spelling == Spelling.EXACT
        ? number
        : Clauses.highest(List.of(number, Spelling.longer(Fields.NUMBER, term)));
  }

  private Query named(Segment segment) {
    var ways = new ArrayList<Query>();
    ways.add(Clauses.all(segment.words().stream().map(this::named).toList()));
    for (var other : segment.others()) {
      ways.add(named(Match.SYNONYM, Spelling.TYPED.sequence(other)));
    }
    return Clauses.any(ways);
  }

  Query named(QueryWord word) {
    var ways = new ArrayList<Query>();
    for (var spelling : spellings(List.of(word))) {
      ways.add(named(match(spelling), spelling.word(word)));
    }
    if (word.isDocumentNumber()) {
      ways.add(bearsNumber(word, loose));
    }
    return Clauses.any(ways);
  }

  /// The ways to spell words, the closest first.
  private List<Spelling> spellings(List<QueryWord> words) {
    return varies(words)
        ? List.of(Spelling.EXACT, Spelling.VARIANT, loose)
        : List.of(Spelling.EXACT, loose);
  }

  private static boolean varies(List<QueryWord> words) {
    return words.stream().anyMatch(word -> !word.variants().isEmpty() || word.isDocumentNumber());
  }

  Query phrase(String text, boolean literal) {
    var words = QueryWord.of(text);
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no word in " + text);
    }
    var others = counted(Segment.otherPaths(Segment.of(words, synonyms, literal)));
    return preferExact(
        spellings(words).stream().map(spelling -> phrase(words, others, spelling)).toList(), words);
  }

  private List<List<QueryWord>> counted(List<List<QueryWord>> paths) {
    words += paths.stream().mapToInt(List::size).sum();
    if (words > MAX_WORDS) {
      throw new QueryTooBroadException(MAX_WORDS);
    }
    return paths;
  }

  private Query phrase(List<QueryWord> words, List<List<QueryWord>> others, Spelling spelling) {
    var ways = new ArrayList<Query>();
    ways.add(named(match(spelling), spelling.sequence(words)));
    for (var other : others) {
      var path = loose.sequence(other);
      ways.add(aim == Aim.NAMING ? named(Match.SYNONYM, path) : new BoostQuery(path, SYNONYM));
    }
    if (words.size() == 1 && words.getFirst().isDocumentNumber()) {
      ways.add(bearsNumber(words.getFirst(), spelling));
    }
    return best(ways);
  }

  Query proximity(String text, int distance) {
    var words = QueryWord.of(text);
    if (words.size() < 2) {
      return words(text, true);
    }
    return preferExact(
        spellings(words).stream().map(spelling -> near(words, distance, spelling)).toList(), words);
  }

  private Query near(List<QueryWord> words, int distance, Spelling spelling) {
    var sources =
        words.stream().map(word -> source(word, spelling)).toArray(IntervalsSource[]::new);
    var near = Intervals.maxgaps(distance, Intervals.unordered(sources));
    return named(match(spelling), new IntervalQuery(spelling.field(), near));
  }

  private static IntervalsSource source(QueryWord word, Spelling spelling) {
    var terms = spelling.terms(word).stream().map(Intervals::term).toArray(IntervalsSource[]::new);
    return terms.length == 1 ? terms[0] : Intervals.or(terms);
  }

  /// Matches the last word as a prefix.
  Query prefix(String text) {
    return withLast(text, this::prefix);
  }

  private Query prefix(QueryWord word) {
    var exact = Clauses.any(InexactTerms.starting(word.exact()));
    var like = new ArrayList<Query>();
    if (loose == Spelling.ANY) {
      like.add(new PrefixQuery(new Term(Fields.PLAIN, word.plain())));
    } else {
      SpellingVariants.ofTone(word.exact())
          .forEach(tone -> like.addAll(InexactTerms.starting(tone)));
      SpellingVariants.ofToneBehind(word.exact())
          .forEach(tone -> like.addAll(InexactTerms.starting(tone)));
      like.add(InexactTerms.startingUnmarked(word));
    }
    like.add(loose.word(word));
    return exactOr(exact, Clauses.any(like), List.of(word));
  }

  /// Matches the last word within one edit, or spelled otherwise but read alike.
  Query fuzzy(String text) {
    return withLast(text, this::fuzzy);
  }

  private Query fuzzy(QueryWord word) {
    var exact = InexactTerms.near(Fields.EXACT, word.exact());
    var like =
        loose == Spelling.ANY
            ? InexactTerms.near(Fields.PLAIN, word.plain())
            : InexactTerms.nearUnmarked(word);
    return exactOr(exact, Clauses.any(List.of(like, loose.word(word))), List.of(word));
  }

  private Query withLast(String text, Function<QueryWord, Query> last) {
    var words = QueryWord.of(text);
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no word in " + text);
    }
    var parts = new ArrayList<Query>();
    for (var word : words.subList(0, words.size() - 1)) {
      parts.add(aim == Aim.NAMING ? named(word) : loose.word(word));
    }
    var query = last.apply(words.getLast());
    parts.add(aim == Aim.NAMING ? named(Match.FUZZY, query) : query);
    return Clauses.all(parts);
  }

  private boolean isStrict(List<QueryWord> words) {
    return loose == Spelling.TYPED
        && words.stream().noneMatch(QueryWord::isMarked)
        && !varies(words);
  }

  /// @param ways each matches everything that those before it match
  private Query preferExact(List<Query> ways, List<QueryWord> words) {
    if (aim == Aim.FINDING) {
      return isStrict(words) ? ways.getFirst() : ways.getLast();
    }
    if (aim == Aim.NAMING) {
      return Clauses.any(isStrict(words) ? ways.subList(0, 1) : ways);
    }
    return exactOr(ways.getFirst(), ways.getLast(), words);
  }

  private Query exactOr(Query exact, Query like, List<QueryWord> words) {
    return isStrict(words) ? exact : exactFirst(exact, like, words.size());
  }

  private Query exactFirst(Query exact, Query like, int words) {
    return aim == Aim.RANKING
        ? Clauses.highest(List.of(ahead(exact, words), new BoostQuery(like, UNLIKE)))
        : Clauses.any(List.of(exact, like));
  }

  /// Adds a constant that ranks exact matches above all others.
  private Query ahead(Query exact, int words) {
    float step = UNLIKE * MOST * (1 + BARE + ranking.pair()) * words;
    return new BooleanQuery.Builder()
        .add(exact, Occur.MUST)
        .add(new BoostQuery(MatchAllDocsQuery.INSTANCE, step), Occur.SHOULD)
        .build();
  }

  private static Match match(Spelling spelling) {
    return switch (spelling) {
      case EXACT -> Match.EXACT;
      case VARIANT -> Match.VARIANT;
      case TYPED, ANY -> Match.UNMARKED;
    };
  }

  private Query named(Match match, Query query) {
    return aim == Aim.NAMING ? NamedMatches.wrapQuery(match.name(), query) : query;
  }

  private Query best(List<Query> ways) {
    return aim == Aim.RANKING ? Clauses.highest(ways) : Clauses.any(ways);
  }
}
