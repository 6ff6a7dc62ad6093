package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Spaces;
import vn.giaoban.vocabulary.Lexicon;
import vn.giaoban.vocabulary.Unit;
import vn.giaoban.vocabulary.UnitFinder.Mention;
import vn.giaoban.vocabulary.words.WordRow;
import vn.giaoban.vocabulary.words.WordUse;

/// An enumeration of bodies in a text, "Phòng A, Phòng B và Văn phòng", and the words after it.
final class BodyList {
  /// A word of `task-verbs.csv` that may follow the name of its addressee, in the folded text.
  static final Pattern VERB =
      Pattern.compile(
          "^\\s*(?:so |tinh |huyen |xa |thanh pho |cung )?(?:\\([^)]*\\)\\s*)?,?\\s*(?:(?:"
              + Lexicon.standard().rows().stream()
                  .filter(row -> row.uses().contains(WordUse.FOLLOWS))
                  .map(BodyList::alternative)
                  .collect(Collectors.joining("|"))
              + ")\\b)");

  /// Words that may still belong to a name: "Sở", "huyện Ba Bể", "(gọi tắt …)".
  static final Pattern NAME_TAIL =
      Pattern.compile(
          "^(?: (?:so|tinh|huyen|xa|phuong|thanh pho|co so|nganh|khoi|(?:cua|thuoc|cap) (?:so|tinh|huyen|xa|thanh pho))| (?:huyen|xa|phuong|thi xa|thanh pho|tinh) \\p{L}+(?: \\p{L}+)?| \\([^)]*\\))+");

  private static final Pattern APPOSITION = Pattern.compile(" \\([^()]*\\)");

  private static final Pattern SEPARATOR =
      Pattern.compile("^[\\s,]*(?:va|cung|&|-|/|voi|cac)?[\\s,]*(?:voi |cac |lanh dao )*$");
  private static final int UNKNOWN_TAIL = 10;

  private static final Pattern GOES_ON = Pattern.compile("[^.;:]*(?:,| va| cung) (?:voi |cac )?");

  private BodyList() {}

  private static String alternative(WordRow row) {
    var other =
        row.notBefore().stream()
            .map(word -> " " + Folding.plain(word))
            .collect(Collectors.joining("|"));
    return Folding.plain(row.phrase()) + (other.isEmpty() ? "" : "(?!" + other + ")");
  }

  /// The mentions from `start` that commas and "và" join.
  static List<Mention> from(String text, List<Mention> mentions, int start) {
    var chain = new ArrayList<Mention>();
    chain.add(mentions.get(start));
    for (int i = start + 1; i < mentions.size(); i++) {
      var previous = chain.getLast();
      var between =
          Folding.plain(text.substring(previous.span().end(), mentions.get(i).span().start()));
      if (between.lastIndexOf('(') > between.lastIndexOf(')')) {
        continue; // another name of the previous one
      }
      boolean headless = between.strip().equals(";") && mentions.get(i).isHeadless(text);
      if (!headless && !joins(APPOSITION.matcher(between).replaceAll(""), previous)) {
        break;
      }
      chain.add(mentions.get(i));
    }
    return chain;
  }

  private static boolean joins(String between, Mention previous) {
    var rest = NAME_TAIL.matcher(between).replaceFirst("");
    if (SEPARATOR.matcher(rest).matches() && (rest.contains(",") || !rest.isBlank())) {
      return true;
    }
    if (previous.exact() && !Unit.OTHER.equals(previous.code())) {
      return false;
    }
    return GOES_ON.matcher(between).matches()
        && Spaces.parts(between.strip()) <= UNKNOWN_TAIL
        && !VERB.matcher(between).lookingAt();
  }
}
