package vn.giaoban.extract;

import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.text.Folding;

/// Words that refer to a document.
///
/// @param ref as `Citation` has it
/// @param shorter what the same document may be called elsewhere in the item, as keys
/// @param start of the first word
/// @param end behind the last
record DocumentReference(String ref, List<String> shorter, int start, int end) {
  private static final Pattern NOT_SAID = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\p{N})0+(?=\\p{N})");

  DocumentReference {
    shorter = List.copyOf(shorter);
  }

  /// The same for spellings of one document: case, spaces, marks, leading zeros and "số" aside.
  static String key(String ref) {
    var words = Folding.exact(ref).replaceAll("(?<!\\p{L})số(?!\\p{L})", " ");
    return NOT_SAID.matcher(LEADING_ZEROS.matcher(words).replaceAll("")).replaceAll("");
  }

  String key() {
    return key(ref);
  }

  boolean overlaps(DocumentReference other) {
    return start < other.end && other.start < end;
  }
}
