package vn.giaoban.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Person;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.words.Surnames;

/// Finds people with their titles in running text: "Phó Giám đốc Sở phụ trách Huỳnh Văn Quân",
/// "đồng chí Văn Công Thới - Giám đốc Sở".
final class PersonFinder {
  private static final String WORD = "\\p{Lu}[\\p{L}'’]*";
  private static final Pattern NAME = Pattern.compile(WORD + "(?:[ -]" + WORD + "){1,5}");

  private static final Pattern AFTER_NAME =
      Pattern.compile("^\\s*(?:[-–—,:(]|là|giữ chức|,\\s*là)\\s*");

  private static final Set<String> NO_NAMES = WordTables.PERSON.of("no_name");

  private static final int TITLE_REACH = 200;

  /// Words of a full name, of which hardly anybody has fewer.
  private static final int LEAST = 2;

  private static final Pattern CLAUSE_END =
      WordTables.PERSON.shape(
          "(?iu)(?<!(?<!\\p{L})\\p{L})\\.\\s|[;:)]|(?<!\\p{L})%s(?!\\p{L})", "ends_post");

  private static final Pattern PARTY_POSTS =
      WordTables.PERSON.shape(
          "[\\s,–-]*(?:%s|%s\\p{L}*|[\\s\\p{L}]*%s)[^.;]*",
          "party_post", "party_post_start", "party_post_end");

  /// What makes the post before a name somebody else's: "Giám đốc và đồng chí A".
  private static final Pattern ANOTHER =
      WordTables.PERSON.shape("(?<!\\p{L})%s(?!\\p{L}).*%s", "beside", "addressed");

  private static final Pattern NEXT_POST =
      WordTables.PERSON.shape("[^.;:()]*?(?:[,–-]\\s*|%1$s\\s*)(?:%1$s\\s*)?", "also");

  private PersonFinder() {}

  /// A person mentioned in a text.
  record Mention(int start, int end, Person person) {}

  /// All people that `text` names with a title, in order.
  static List<Mention> find(String text) {
    var found = new ArrayList<Mention>();
    for (var matcher = NAME.matcher(text); matcher.find(); ) {
      int start = nameStart(text, matcher.start(), matcher.end());
      if (start < 0) {
        continue;
      }
      var name = text.substring(start, matcher.end());
      var title = title(text, start, matcher.end());
      if (title != null || Honorifics.precede(text, start)) {
        found.add(new Mention(start, matcher.end(), new Person(name, title)));
      }
    }
    return found;
  }

  /// A run of capitalized words may start with the end of a body's name. The person's name starts
  /// at the first family name followed by at least one more word, or right after an honorific.
  private static int nameStart(String text, int start, int end) {
    int from = start;
    while (from < end) {
      int space = text.indexOf(' ', from);
      var rest = text.substring(from, end);
      if (rest.indexOf(' ') < 0 && !rest.contains("-")) {
        return -1;
      }
      var word = TextShape.firstWord(rest);
      if (!NO_NAMES.contains(Folding.exact(word))
          && (Surnames.FAMILY.contains(Folding.exact(word)) || Honorifics.precede(text, from))) {
        return from;
      }
      if (space < 0 || space >= end) {
        return -1;
      }
      from = space + 1;
    }
    return -1;
  }

  /// The main title after the name; where there is no office, the one before the name.
  private static @Nullable String title(String text, int start, int end) {
    var found = new ArrayList<PersonTitles.Found>();
    var after = text.substring(end, Math.min(text.length(), end + TITLE_REACH));
    var separator = AFTER_NAME.matcher(after);
    if (separator.find()) {
      var stop = CLAUSE_END.matcher(after).region(separator.end(), after.length());
      int to = stop.find() ? stop.start() : after.length();
      var posts = PersonTitles.find(after.substring(separator.end(), to));
      if (!posts.isEmpty() && leadsUp(after.substring(separator.end()), posts.getFirst().start())) {
        found.addAll(posts);
      }
    }
    if (found.stream().noneMatch(post -> post.kind() == PersonTitles.Kind.OFFICE)) {
      int from = Honorifics.start(text, start);
      found.addAll(0, before(text.substring(Math.max(0, from - TITLE_REACH), from)));
    }
    return PersonTitles.best(found);
  }

  /// Whether only party posts precede the first title after a name.
  private static boolean leadsUp(String text, int to) {
    return to == 0 || PARTY_POSTS.matcher(Folding.exact(text.substring(0, to))).matches();
  }

  /// Titles before a name that are joined by commas, dashes or "kiêm" all belong to the person.
  private static List<PersonTitles.Found> before(String text) {
    var posts = PersonTitles.find(text);
    int from = posts.size();
    int next = text.length();
    while (from > 0
        && belongs(text.substring(posts.get(from - 1).end(), next), next < text.length())) {
      next = posts.get(--from).start();
    }
    return posts.subList(from, posts.size()).reversed();
  }

  /// Whether no other person comes between a title and the name or next title.
  private static boolean belongs(String between, boolean anotherPost) {
    return anotherPost
        ? NEXT_POST.matcher(Folding.exact(between)).matches() && !names(between)
        : !between.matches("(?s).*[;:)].*|(?s).*[.,]\\s.*")
            && !ANOTHER.matcher(Folding.exact(between)).find();
  }

  private static boolean names(String text) {
    return NAME.matcher(text)
        .results()
        .anyMatch(run -> nameStart(text, run.start(), run.end()) >= 0);
  }

  /// Whether `text` is only a person's name, with honorifics or without.
  static boolean isName(String text) {
    var bare = bareName(text);
    if (!NAME.matcher(bare).matches()) {
      return false;
    }
    var first = TextShape.firstWord(bare);
    boolean known = Surnames.FAMILY.contains(Folding.exact(first));
    boolean capitals = TextShape.capitals(bare);
    return bare.contains(" ") && (known || (!capitals && !NO_NAMES.contains(Folding.exact(first))));
  }

  /// The names of two people in one line, as alike in length as they can be; none where there are
  /// not two.
  static List<String> pair(String text) {
    var words = List.of(text.split("\\s+"));
    return IntStream.rangeClosed(LEAST, words.size() - LEAST)
        .filter(i -> isFamily(words.get(i)))
        .mapToObj(i -> List.of(words.subList(0, i), words.subList(i, words.size())))
        .map(names -> names.stream().map(name -> String.join(" ", name)).toList())
        .filter(names -> names.stream().allMatch(PersonFinder::isName))
        .min(Comparator.comparingInt(names -> Math.abs(width(names, 0) - width(names, 1))))
        .map(names -> names.stream().map(PersonFinder::bareName).toList())
        .orElse(List.of());
  }

  private static boolean isFamily(String word) {
    var exact = Folding.exact(word);
    return Surnames.FAMILY.contains(exact) && !Surnames.MIDDLE.contains(exact);
  }

  private static int width(List<String> names, int which) {
    return names.get(which).length();
  }

  /// A person's name without honorifics.
  static String bareName(String text) {
    return Honorifics.strip(text.strip()).strip();
  }
}
