package vn.giaoban.extract;

import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.text.Folding;

/// A citation of a document in a text.
///
/// @param ref as in `Citation`
/// @param shorter keys of shorter forms used elsewhere in the item
/// @param start offset of the first word
/// @param end offset after the last word
record DocumentReference(String ref, List<String> shorter, int start, int end) {
  private static final Pattern NUMBER_WORD = Pattern.compile("(?<!\\p{L})số(?!\\p{L})");
  private static final Pattern NOT_SAID = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\p{N})0+(?=\\p{N})");

  DocumentReference {
    shorter = List.copyOf(shorter);
  }

  /// A comparison key: ignores case, spaces, diacritics, leading zeros and "số".
  static String key(String ref) {
    var words = Folding.exact(ref);
    if (words.contains("số")) {
      words = NUMBER_WORD.matcher(words).replaceAll(" ");
    }
    if (words.indexOf('0') >= 0) {
      words = LEADING_ZEROS.matcher(words).replaceAll("");
    }
    return NOT_SAID.matcher(words).replaceAll("");
  }

  String key() {
    return key(ref);
  }

  boolean overlaps(DocumentReference other) {
    return start < other.end && other.start < end;
  }
}
