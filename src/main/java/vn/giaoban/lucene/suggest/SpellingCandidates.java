package vn.giaoban.lucene.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.giaoban.lucene.analysis.Compounds;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.analysis.Terms;
import vn.giaoban.lucene.suggest.Respelling.Need;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.NameKey;
import vn.giaoban.vocabulary.Provinces;

/// Generates candidates for the words of a text, position by position.
final class SpellingCandidates {
  private static final int MOST = 24;
  private static final int LONGEST_SYLLABLE = 7;
  private static final int MOST_SYLLABLES = 5;
  private static final int MOST_JOINED = 4;
  private static final int SHORTEST_EDITED = 2;
  private static final int SHORTEST_SPLIT = 4;

  /// The most words in the name of a province, as in "Thừa Thiên Huế".
  private static final int LONGEST_NAME = 4;

  /// The least length of a word that may have two wrong letters.
  private static final int LONG = 5;

  private final Lexicon lexicon;
  private final List<Compounds.Token> typed;
  private final boolean marked;

  /// @param marked whether the query is sensitive to diacritics
  SpellingCandidates(Lexicon lexicon, List<Compounds.Token> typed, boolean marked) {
    this.lexicon = lexicon;
    this.typed = typed;
    this.marked = marked;
  }

  /// Candidates that start at a position, most likely first.
  List<Respelling.Reading> at(int place) throws IOException {
    var found = new ArrayList<>(asTyped(place));
    var token = typed.get(place);
    if (!token.isCompound() && !isNumber(token) && !isSettled(place)) {
      addOthers(found, place);
    }
    addJoined(found, place);
    return found.stream()
        .sorted(
            Comparator.comparingDouble(SpellingCandidates::weight)
                .reversed()
                .thenComparing(reading -> reading.words().getFirst().exact()))
        .limit(MOST)
        .toList();
  }

  private static double weight(Respelling.Reading reading) {
    return reading.channel() == TypingErrors.AS_TYPED
        ? Double.MAX_VALUE
        : reading.channel() + Math.log(reading.words().getFirst().uses() + 0.1);
  }

  /// The typed word; if diacritics are ignored, in all its known spellings.
  List<Respelling.Reading> asTyped(int place) throws IOException {
    var exact = exact(place);
    var forms = lexicon.spelled(Fields.WRITTEN_WORDS, plain(place));
    var same = forms.stream().filter(form -> !marked || form.exact().equals(exact)).toList();
    if (same.isEmpty()) {
      var unknown = new Lexicon.Form(exact, typed.get(place).term(), 0, List.of());
      return List.of(reading(place, unknown, TypingErrors.AS_TYPED, Need.NOTHING));
    }
    return same.stream()
        .map(form -> reading(place, form, TypingErrors.AS_TYPED, Need.NOTHING))
        .toList();
  }

  private void addOthers(List<Respelling.Reading> found, int place) throws IOException {
    boolean known = isKnown(place);
    int before = found.size();
    if (marked) {
      addMarked(found, place, known);
    }
    addNear(found, place, known);
    if (!known) {
      addSplit(found, place);
      if (found.size() == before && plain(place).length() >= LONG) {
        for (var form : lexicon.near(plain(place), 2)) {
          found.add(reading(place, form, TypingErrors.TWO_LETTERS, Need.NOTHING));
        }
      }
    }
  }

  /// Adds other diacritics.
  private void addMarked(List<Respelling.Reading> found, int place, boolean known)
      throws IOException {
    var exact = exact(place);
    double channel =
        exact.equals(plain(place)) ? TypingErrors.MARKS_LEFT_OUT : TypingErrors.WRONG_MARKS;
    for (var form : lexicon.spelled(Fields.WRITTEN_WORDS, plain(place))) {
      if (!form.exact().equals(exact)) {
        found.add(reading(place, form, channel, known ? Need.NEIGHBOUR : Need.NOTHING));
      }
    }
  }

  /// Adds words one edit away, and other spellings of the same sound.
  private void addNear(List<Respelling.Reading> found, int place, boolean known)
      throws IOException {
    var plain = plain(place);
    if (plain.length() < SHORTEST_EDITED) {
      return;
    }
    var near = new ArrayList<>(lexicon.near(plain, 1));
    for (var alike : TypingErrors.soundingLike(plain)) {
      near.addAll(lexicon.spelled(Fields.WRITTEN_WORDS, alike));
    }
    for (var form : near.stream().distinct().toList()) {
      if (!form.plain().equals(plain)) {
        double marks = marked ? TypingErrors.marks(exact(place), form) : TypingErrors.AS_TYPED;
        double letter = TypingErrors.letter(plain, form);
        var need = letter == TypingErrors.SPOKEN_ALIKE ? Need.NEIGHBOUR : Need.COMPOUND;
        found.add(reading(place, form, letter + marks, known ? need : Need.NOTHING));
      }
    }
  }

  /// Adds splits into adjacent words of the index.
  private void addSplit(List<Respelling.Reading> found, int place) throws IOException {
    var exact = exact(place);
    if (exact.length() >= SHORTEST_SPLIT
        && exact.length() <= LONGEST_SYLLABLE * MOST_SYLLABLES
        && plain(place).length() == exact.length()) {
      addSplit(found, place, 0, List.of());
    }
  }

  private void addSplit(
      List<Respelling.Reading> found, int place, int from, List<Lexicon.Form> words)
      throws IOException {
    var exact = exact(place);
    if (from == exact.length()) {
      found.add(
          new Respelling.Reading(
              place + 1, words, (words.size() - 1) * TypingErrors.SPACE, Need.NOTHING));
      return;
    }
    int longest = Math.min(LONGEST_SYLLABLE, exact.length() - from);
    for (int length = 1; words.size() < MOST_SYLLABLES && length <= longest; length++) {
      if (length < exact.length()) {
        for (var word : pieces(exact.substring(from, from + length), words)) {
          var longer = new ArrayList<>(words);
          longer.add(word);
          addSplit(found, place, from + length, longer);
        }
      }
    }
  }

  /// Words with a spelling that follow one of the previous pieces in the index.
  private List<Lexicon.Form> pieces(String piece, List<Lexicon.Form> before) throws IOException {
    var written = Folding.exact(piece);
    var plain = Folding.plain(piece);
    var found = new ArrayList<Lexicon.Form>();
    for (var form : lexicon.spelled(Fields.WRITTEN_WORDS, plain)) {
      boolean fits = written.equals(plain) || form.exact().equals(written);
      if (fits && (before.isEmpty() || both(before.getLast(), form) > 0)) {
        found.add(form);
      }
    }
    return found;
  }

  private long both(Lexicon.Form first, Lexicon.Form next) throws IOException {
    return lexicon.uses(Fields.WRITTEN_PAIRS, Terms.pair(first.exact(), next.exact()));
  }

  /// Adds joined words, also with the sign of abbreviations: `kh cn` as `KH&CN`.
  private void addJoined(List<Respelling.Reading> found, int place) throws IOException {
    var joined = exact(place);
    var abbreviated = joined;
    for (int to = place + 1; to < Math.min(typed.size(), place + MOST_JOINED); to++) {
      if (stand(to - 1)) {
        return;
      }
      joined += exact(to);
      abbreviated += "&" + exact(to);
      for (var together : List.of(joined, abbreviated)) {
        for (var form : lexicon.spelled(Fields.WRITTEN_WORDS, Folding.plain(together))) {
          if (!marked || form.exact().equals(together)) {
            found.add(
                new Respelling.Reading(
                    to + 1, List.of(form), (to - place) * TypingErrors.SPACE, Need.NOTHING));
          }
        }
      }
    }
  }

  private static Respelling.Reading reading(
      int place, Lexicon.Form form, double channel, Need need) {
    return new Respelling.Reading(place + 1, List.of(form), channel, need);
  }

  /// Whether a word needs no other reading: it belongs to a name; or it is known and adjacent to a
  /// typed neighbour somewhere, or has no neighbour, which any other reading of a known word needs.
  private boolean isSettled(int place) throws IOException {
    return isInName(place)
        || (isKnown(place)
            && (typed.size() == 1 || (place > 0 && stand(place - 1)) || stand(place)));
  }

  /// Whether the word belongs to the name of a province, which is spelled right, even where the
  /// index does not have it.
  private boolean isInName(int place) {
    for (int from = Math.max(0, place - LONGEST_NAME + 1); from <= place; from++) {
      int last = Math.min(typed.size(), from + LONGEST_NAME);
      for (int to = Math.max(place + 1, from + 2); to <= last; to++) {
        if (isName(from, to)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isName(int from, int to) {
    var words = typed.subList(from, to).stream().map(Compounds.Token::term).toList();
    return Provinces.standard().byKey(NameKey.exact(String.join(" ", words))) != null;
  }

  private boolean isKnown(int place) throws IOException {
    return isKnown(Fields.WRITTEN_WORDS, exact(place));
  }

  /// Whether the word precedes the next one somewhere.
  private boolean stand(int place) throws IOException {
    return place + 1 < typed.size()
        && isKnown(Fields.WRITTEN_PAIRS, Terms.pair(exact(place), exact(place + 1)));
  }

  private boolean isKnown(String field, String exact) throws IOException {
    return marked
        ? lexicon.uses(field, exact) > 0
        : !lexicon.spelled(field, Folding.plain(exact)).isEmpty();
  }

  private String exact(int place) {
    return Folding.exact(typed.get(place).term());
  }

  private String plain(int place) {
    return Folding.plain(typed.get(place).term());
  }

  private static boolean isNumber(Compounds.Token token) {
    return Character.isDigit(token.term().charAt(0));
  }
}
