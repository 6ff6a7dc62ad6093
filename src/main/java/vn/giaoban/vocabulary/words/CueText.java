package vn.giaoban.vocabulary.words;

import java.util.Arrays;
import vn.giaoban.text.WordBounds;

/// A text tokenized for cue matching: word ids of syllables, joints and breaks.
public final class CueText implements CueTokens.Taker {
  private final WordIds ids;
  private final String exact;
  private final WordBounds words;
  private final int[] known;
  private int word;
  private final int joint;
  private final int end;
  private int[] tokens = new int[64];
  private int count;
  private boolean unmarked = true;

  private CueText(String exact, WordBounds words, WordIds ids, int[] known) {
    this.exact = exact;
    this.words = words;
    this.ids = ids;
    this.known = known;
    this.joint = ids.of(CueTokens.JOINT);
    this.end = ids.of(CueTokens.BREAK);
  }

  /// Tokenizes a text.
  ///
  /// @param exact by [vn.giaoban.text.Folding#exact]
  /// @param words of the text
  /// @param ids includes the joint and the break
  /// @param known the ids of the words in exact form
  public static CueText of(String text, String exact, WordBounds words, WordIds ids, int[] known) {
    var cut = new CueText(exact, words, ids, known);
    CueTokens.cut(text, exact, words, cut);
    return cut;
  }

  @Override
  public void syllable(String exact, int start, int end) {
    for (int i = start; i < end && unmarked; i++) {
      unmarked = exact.charAt(i) < 128;
    }
    add(id(exact, start, end));
  }

  /// A syllable of the text itself mostly is one of its words.
  private int id(String from, int start, int end) {
    if (!from.equals(exact)) {
      return ids.of(from, start, end);
    }
    while (words.start(word) < start) {
      word++;
    }
    return words.end(word) == end ? known[word] : ids.of(from, start, end);
  }

  @Override
  public void joint() {
    if (count == 0 || tokens[count - 1] != joint) {
      add(joint);
    }
  }

  @Override
  public void end() {
    add(end);
  }

  private void add(int token) {
    if (count == tokens.length) {
      tokens = Arrays.copyOf(tokens, count * 2);
    }
    tokens[count++] = token;
  }

  public int count() {
    return count;
  }

  /// The word id of a token; [WordIds#UNKNOWN] if no cue contains it.
  public int token(int index) {
    return tokens[index];
  }

  /// Whether no letter has a diacritic.
  public boolean unmarked() {
    return unmarked;
  }

  /// The last token at which a phrase may go on that was left before `from`: at most `most`
  /// syllables and no break lie between.
  public int reach(int from, int most) {
    int at = from;
    for (int left = most; at < count && tokens[at] != end; at++) {
      left -= tokens[at] == joint ? 0 : 1;
      if (left < 0) {
        break;
      }
    }
    return at;
  }
}
